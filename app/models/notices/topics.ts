import type { mailPreferences } from '#db/schema/index.ts'

type Row = typeof mailPreferences.$inferSelect

/** A kind of mail of which one chooses how often it comes. */
export type Topic = Row['topic']

/** How often. */
export type HowOften = Row['how']

interface TopicWords {
  readonly label: string
  readonly help?: string
  /** For who has not chosen. */
  readonly otherwise: HowOften
  /** Only who decides about texts gets it. */
  readonly forReviewers?: true
}

/** Every topic, in the order in which screens and digests name them. */
export const topics: Readonly<Record<Topic, TopicWords>> = {
  'sent-in': {
    label: 'Teksten die op jouw oordeel wachten',
    help: 'Je vindt ze ook altijd bij Te beoordelen.',
    otherwise: 'at-once',
    forReviewers: true,
  },
  'to-moderate': {
    label: 'Reacties die jij nakijkt',
    help: 'Je vindt ze ook altijd bij Reacties nakijken.',
    otherwise: 'at-once',
    forReviewers: true,
  },
  published: { label: 'Een tekst van jou staat online', otherwise: 'at-once' },
  'own-reactions': { label: 'Reacties op wat jij schreef', otherwise: 'at-once' },
  'followed-reactions': { label: 'Reacties op wat je volgt', otherwise: 'at-once' },
  news: {
    label: 'Nieuws in wat je volgt',
    help: 'Iets nieuws in een thema of van een organisatie, een verhaal over een ervaring, of een nieuwe versie.',
    otherwise: 'daily',
  },
}

export const topicNames = Object.keys(topics) as [Topic, ...Topic[]]

/** The choices, with their words. */
export const howOftenWords: Readonly<Record<HowOften, string>> = {
  'at-once': 'Meteen',
  daily: 'Elke dag een overzicht, om 8.00 uur',
  weekly: 'Elke week een overzicht, op maandag om 8.00 uur',
  never: 'Nooit',
}

export const howOftenNames = Object.keys(howOftenWords) as [HowOften, ...HowOften[]]

/** What a mail with a link to switch it off is of: a topic, or all that comes as a digest. */
export type Unsubscribable = Topic | 'digest'

/** Whether a word names what can be switched off. */
export function isUnsubscribable(word: string): word is Unsubscribable {
  return word === 'digest' || Object.hasOwn(topics, word)
}
