/** The sides from which two cases are looked at; each is measured by itself, and whoever asks says what it weighs. */
export const aspects = {
  onderwerp: {
    label: 'Onderwerp',
    explanation: 'Waar het over gaat: de woorden van de tekst, het thema en het beleidsveld.',
    weight: 5,
  },
  plaats: {
    label: 'Plaats',
    explanation:
      'Hoe groot en hoe dicht bewoond de gemeente is, waar zij ligt, en of het om een straat, een dorp of een stad gaat.',
    weight: 2,
  },
  aanpak: {
    label: 'Aanpak',
    explanation: 'De samenwerkingsvorm, de rol van de overheid, de bouwstenen en het aantal deelnemers.',
    weight: 2,
  },
  partijen: { label: 'Partijen', explanation: 'Wie er meededen, binnen en buiten de gemeente.', weight: 1 },
  fase: { label: 'Fase', explanation: 'Of het een idee is, loopt, klaar is of gestopt.', weight: 0.5 },
  verplichting: {
    label: 'Verplicht of niet',
    explanation: 'Of de wet om participatie vroeg, of dat het een eigen keuze was.',
    weight: 0.5,
  },
  uitkomst: { label: 'Hoe het liep', explanation: 'Of het goed, deels of niet goed ging.', weight: 0.5 },
} as const

export type Aspect = keyof typeof aspects

export const aspectNames = Object.keys(aspects) as Aspect[]

/** What an aspect can be set to. */
export const levels = {
  niet: { label: 'Telt niet', factor: 0 },
  gewoon: { label: 'Gewoon', factor: 1 },
  zwaar: { label: 'Zwaar', factor: 3 },
} as const

export type Level = keyof typeof levels

/** How the asker has set the aspects. */
export type Levels = Readonly<Record<Aspect, Level>>

/** What the aspects weigh against each other. */
export type Weights = Readonly<Record<Aspect, number>>

export const restingLevels = Object.fromEntries(aspectNames.map((name) => [name, 'gewoon'])) as Levels

/** What the aspects weigh when they are set like this. */
export function weightsOf(set: Levels): Weights {
  return Object.fromEntries(
    aspectNames.map((name) => [name, aspects[name].weight * levels[set[name]].factor]),
  ) as Weights
}
