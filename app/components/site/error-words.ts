/** What an error page says: what is the matter, and what to do. */
export interface ErrorWords {
  readonly title: string
  readonly text: string
}

const words: Readonly<Record<number, ErrorWords>> = {
  400: {
    title: 'Dit adres klopt niet',
    text: 'In het adres staan tekens die we niet kunnen lezen. Typ het adres opnieuw, of zoek hieronder wat je nodig hebt.',
  },
  403: {
    title: 'Dit mag niet',
    text: 'Dit formulier kwam niet van onze eigen pagina. Ga naar de pagina zelf en verstuur het daar opnieuw.',
  },
  404: {
    title: 'Deze pagina is er niet',
    text: 'Misschien is het adres verkeerd getypt, of is de pagina verhuisd. Zoek hieronder wat je nodig hebt.',
  },
  405: {
    title: 'Dit kan hier niet',
    text: 'Wat je programma vroeg, kan niet op dit adres. Zoek hieronder wat je nodig hebt.',
  },
  410: {
    title: 'Deze pagina is weggehaald',
    text: 'Wat hier stond, is verwijderd en komt niet terug. Zoek hieronder naar iets dat erop lijkt.',
  },
  413: {
    title: 'Dit is te groot',
    text: 'Wat je stuurde is te groot. Maak het korter of kleiner en probeer het opnieuw.',
  },
  414: {
    title: 'Dit adres is te lang',
    text: 'Het adres is te lang. Maak je zoekvraag korter.',
  },
  431: {
    title: 'Dit verzoek is te groot',
    text: 'Je browser stuurde te veel gegevens mee. Wis de cookies van deze site en probeer het opnieuw.',
  },
  503: {
    title: 'Dit lukt nu even niet',
    text: 'Probeer het over een minuut nog eens.',
  },
}

const unforeseen: ErrorWords = {
  title: 'Er ging iets mis',
  text: 'Dat ligt aan ons en niet aan jou. Laad de pagina opnieuw, of probeer het over een paar minuten nog eens.',
}

/** The words for a status; for one that has none of its own, that it is our fault. */
export function errorWords(status: number): ErrorWords {
  return words[status] ?? unforeseen
}
