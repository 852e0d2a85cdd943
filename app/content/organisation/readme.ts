import { dutchDate } from '#app/models/dates.ts'

interface About {
  /** Name of the organisation. */
  readonly organisation: string
  /** Day of the export, `2026-11-22`. */
  readonly day: string
  /** Address of the site. */
  readonly origin: string
}

/** What stands in an export of an organisation, for who opens it years later. */
export function readme({ organisation, day, origin }: About): string {
  const lines = [
    `Alles van ${organisation} op Leerplein`,
    `Opgehaald op ${dutchDate(day)} van ${origin}`,
    '',
    'Wat zit erin?',
    '',
    'gepubliceerd/  Wat online staat, ook wat in het archief zit of niet voor iedereen is.',
    '               Elke tekst is een bestand; de map is de soort. Bovenaan staan de gegevens',
    '               (YAML), daaronder de tekst (Markdown). Elk tekstprogramma opent ze.',
    'onderweg/      De nieuwste bewaarde versie van teksten waar nog aan gewerkt wordt.',
    'tabellen/      Wat online staat als tabel, een bestand per soort (CSV, UTF-8).',
    '               Een cel die op een formule lijkt, begint met een aanhalingsteken.',
    '',
    'Beelden en bijlagen staan in de map bestanden van gepubliceerd/ als een tekst die online',
    'staat ze noemt, en anders in die van onderweg/.',
    '',
    'Wat zit er niet in?',
    '',
    'Oudere versies, reacties, en wat iemand typte en nog niet bewaarde. Verwijst een tekst',
    'naar iets van een ander, dan staat er alleen een id.',
    '',
    'Terugzetten',
    '',
    'Wie Leerplein draait, zet de inhoud van gepubliceerd/ in de map content/ en doet',
    'npm run content:sync.',
    '',
  ]
  return lines.join('\r\n')
}
