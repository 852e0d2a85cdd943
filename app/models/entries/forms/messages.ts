import type { z } from 'zod'
import type { Field } from '../fields/field.ts'
import { groupDigits } from '../fields/number.ts'

type Issue = z.core.$ZodIssue

/** What to do about an answer that a field does not take, in Dutch. */
export function messageFor(field: Field, issue: Issue): string {
  const rule = messages[field.type]
  return rule ? rule(field, issue) : 'Dit antwoord kan niet. Kijk het nog eens na.'
}

/** What to do about a text that is too long or too short for what every entry has. */
export function tooLong(most: number, typed: string): string {
  return `Dit is te lang: gebruik hoogstens ${groupDigits(most)} tekens. Het zijn er nu ${groupDigits([...typed].length)}.`
}

const lengthOr =
  (otherwise: string) =>
  (_field: Field, issue: Issue): string => {
    if (issue.code !== 'too_big') return otherwise
    return tooLong(Number(issue.maximum), String(issue.input ?? ''))
  }

const tooMany = (issue: Issue) =>
  issue.code === 'too_big' ? `Dit zijn er te veel. Houd er hoogstens ${issue.maximum} over.` : undefined

const counted = (otherwise: string) => (_field: Field, issue: Issue) =>
  issue.code === 'too_big' ? `Kies er hoogstens ${issue.maximum}.` : otherwise

/** The bounds of a number field, where it has them. */
function bounds(field: Field): string {
  const { min, max } = field as Field & { min?: number; max?: number }
  return min === undefined || max === undefined
    ? ''
    : ` van ${groupDigits(min)} tot en met ${groupDigits(max)}`
}

const messages: Readonly<Record<string, (field: Field, issue: Issue) => string>> = {
  line: lengthOr('Dit moet op één regel passen.'),
  prose: lengthOr('Deze tekst kan niet. Kijk hem nog eens na.'),
  address: () => 'Dit is geen volledig webadres. Het begint met https://.',
  date: () => 'Dit is geen datum. Schrijf hem als 1-6-2016.',
  partialDate: () => 'Dit is geen jaar, maand of datum. Schrijf 2016, 6-2016 of 1-6-2016.',
  time: () => 'Dit is geen tijd. Schrijf hem als 9.30.',
  whole: (field) => `Vul een heel getal in${bounds(field)}, zonder woorden erbij.`,
  range: (field, issue) =>
    issue.code === 'custom'
      ? 'Het eerste getal is groter dan het tweede. Draai ze om.'
      : `Vul hele getallen in${bounds(field)}, zonder woorden erbij.`,
  choice: () => 'Deze keuze is er niet meer. Kies opnieuw.',
  choices: () => 'Een van deze keuzes is er niet meer. Kies opnieuw.',
  link: () => 'Kies er een uit de lijst.',
  links: counted('Hetzelfde is twee keer gekozen. Haal er een weg.'),
  places: counted('Dezelfde gemeente is twee keer gekozen. Haal er een weg.'),
  sources: (_field, issue) => tooMany(issue) ?? 'Aan een bron ontbreekt iets. Kijk ze nog eens na.',
  list: (_field, issue) => tooMany(issue) ?? 'Hier klopt iets niet. Kijk dit onderdeel nog eens na.',
}
