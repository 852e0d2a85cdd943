import type { EntryDocument } from '#app/models/entries/document.ts'
import * as cases from '#app/models/vocabularies/cases.ts'
import * as terms from '#app/models/vocabularies/kinds.ts'
import type { Language } from './language.ts'
import type { Layout } from './layout.ts'
import { pick, type Random, seeded, some } from './random.ts'
import { answerText, bodyText } from './texts.ts'

interface Making {
  readonly language: Language
  readonly layout: Layout
  /** Slugs of gemeenten. */
  readonly places: readonly string[]
  readonly random: Random
  readonly number: number
}

/** The id of the entry with this number. */
export function idOf(number: number): string {
  return `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`
}

/** The entries of a bench by number: documents that resemble real ones in length, links and values. */
export function documentMaker(language: Language, layout: Layout, places: readonly string[]) {
  return (number: number): EntryDocument => {
    const making = { language, layout, places, number, random: seeded(number + 1) }
    const { random } = making
    const kind = layout.kindOf(number)
    const title = language.phrase(random, 7)
    const daysAgo = Math.floor(random() * 16 * 365)
    return {
      id: idOf(number),
      kind,
      slug: `${title.toLowerCase().split(' ').slice(0, 4).join('-')}-${number}`,
      title,
      summary: language.sentences(random, 1),
      lang: 'nl',
      themes: ofKind(making, 'thema', 2, 1),
      owner: ofKind(making, 'organisatie', 1, 1)[0],
      visibility: random() < 0.9 ? 'openbaar' : 'netwerk',
      provenance: 'lid',
      origin: [],
      published: new Date(Date.UTC(2010, 0, 1) + daysAgo * 86_400_000).toISOString(),
      body: bodyText(language, random),
      record: filledIn(records[kind as keyof typeof records](making)),
    }
  }
}

/** The record of each kind; those of the cases are as full as a member would fill in the form. */
const records = {
  thema: (making: Making) => ({ question: text(making), approach: text(making) }),
  organisatie: ({ random, places, number }: Making) => ({
    type: 'gemeente',
    places: [places[number % places.length] ?? pick(random, places)],
  }),
  tool: (making: Making) => ({
    type: pick(making.random, terms.toolTypes.slugs),
    when: text(making),
    whenNot: text(making),
    minutes: 30 + Math.floor(making.random() * 300),
    steps: [1, 2, 3].map(() => ({ title: line(making), text: text(making) })),
    sources: [{ title: line(making) }],
  }),
  leerkring: (making: Making) => ({
    question: text(making),
    state: pick(making.random, terms.leerkringStates.slugs),
    members: ofKind(making, 'organisatie', 8, 3),
    yield: ofKind(making, 'tool', 4),
  }),
  bijeenkomst: (making: Making) => ({
    type: 'leerkring',
    leerkring: ofKind(making, 'leerkring', 1, 1)[0],
    date: day(making),
    startTime: '10:00',
    location: line(making),
    question: text(making),
  }),
  experiment: (making: Making) => ({
    concrete: text(making),
    local: text(making),
    renewal: text(making),
    challenge: text(making),
    phase: pick(making.random, cases.phases.slugs),
    ...caseRecord(making),
    tools: ofKind(making, 'tool', 4),
  }),
  plein: (making: Making) => ({
    vraagstuk: text(making),
    questionBehind: text(making),
    vraagstukeigenaar: line(making),
    date: day(making),
    state: pick(making.random, terms.pleinStates.slugs),
    programme: ofKind(making, 'tool', 4).map((tool) => ({ tool, minutes: 30 })),
    agreements: [{ what: line(making), who: line(making) }],
    ...caseRecord(making),
  }),
  blog: (making: Making) => ({
    type: pick(making.random, terms.blogTypes.slugs),
    about: idOf(pick(making.random, making.layout.casesBefore(making.number))),
    how: text(making),
    obstacles: text(making),
    learned: text(making),
    lessons: [1, 2].map(() => ({
      sentence: line(making),
      side: pick(making.random, terms.lessonSides.slugs),
    })),
  }),
}

/** A field that is left open is not there. */
function filledIn(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => !Array.isArray(value) || value.length > 0),
  )
}

function caseRecord(making: Making) {
  const { random, places } = making
  return {
    furtherOrganisations: ofKind(making, 'organisatie', 2).map((organisation) => ({ organisation })),
    places: some(random, places, 2, 1),
    policyFields: some(random, cases.policyFields.slugs, 2, 1),
    levels: some(random, cases.levels.slugs, 1, 1),
    partiesInside: some(random, cases.parties.slugs, 2).map((party) => ({ party })),
    partiesOutside: some(random, cases.parties.slugs, 3).map((party) => ({ party })),
    participants: 5 + Math.floor(random() * 200),
    forms: some(random, cases.forms.slugs, 3, 1),
    governmentRole: pick(random, cases.governmentRoles.slugs),
    values: some(random, cases.democraticValues.slugs, 3),
    start: day(making).slice(0, 7),
    outcome: { value: pick(random, cases.outcomes.slugs), why: line(making) },
  }
}

function ofKind(
  { random, layout, number }: Making,
  kind: Parameters<Layout['of']>[0],
  most: number,
  least = 0,
) {
  const all = layout.of(kind)
  const earlier = (all.at(-1) ?? 0) < number ? all : all.filter((other) => other < number)
  return some(random, earlier, most, Math.min(least, earlier.length)).map(idOf)
}

const text = ({ language, random }: Making) => answerText(language, random)
const line = ({ language, random }: Making) => language.phrase(random, 8)
const day = ({ random }: Making) =>
  new Date(Date.UTC(2010, 0, 1) + Math.floor(random() * 16 * 365) * 86_400_000).toISOString().slice(0, 10)
