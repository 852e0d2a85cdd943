import type { EntryDocument } from '#app/models/entries/document.ts'
import type { Municipalities } from '#app/models/places/municipality.ts'
import * as terms from '#app/models/vocabularies/cases.ts'
import { idOf } from '../../bench/entries/documents.ts'
import type { Language } from '../../bench/entries/language.ts'
import { pick, type Random, seeded, some } from '../../bench/entries/random.ts'

/** Generated cases that come in groups; those of one group are like each other and like no others. */
export interface Planted {
  readonly documents: readonly EntryDocument[]
  /** The others of its group, by id. */
  readonly alike: ReadonlyMap<string, readonly string[]>
}

/** Cases of one group. */
const groupSize = 6

/** How often a case says of a field what its group says; else it says something else, or nothing. */
const faithful = 0.75
const silent = 0.1

const themes = 12

/** The share of the words of a case that are those of its group; the others are anybody's. */
const ownWords = 0.09

/** So many cases in groups. The same number gives the same cases. */
export function plantedCases(count: number, language: Language, places: Municipalities): Planted {
  const documents = Array.from({ length: themes }, (_, number) => theme(number, language))
  const alike = new Map<string, readonly string[]>()
  for (let group = 0; group * groupSize < count; group += 1) {
    const random = seeded(group + 1_000)
    const model = modelOf(random, language, places)
    const ids = Array.from({ length: groupSize }, (_, place) => idOf(themes + group * groupSize + place))
    for (const id of ids) {
      documents.push(caseLike(model, id, random, language, places))
      alike.set(
        id,
        ids.filter((other) => other !== id),
      )
    }
  }
  return { documents, alike }
}

function theme(number: number, language: Language): EntryDocument {
  const title = `Thema ${language.phrase(seeded(number + 1), 3)}`
  return { ...plain(idOf(number), `thema-${number}`, title), kind: 'thema', record: {} }
}

function plain(id: string, slug: string, title: string): Omit<EntryDocument, 'kind' | 'record'> {
  return {
    id,
    slug,
    title,
    lang: 'nl',
    themes: [],
    visibility: 'openbaar',
    provenance: 'lid',
    origin: [],
    published: new Date(Date.UTC(2020, 0, 1) + Number(id.slice(-12)) * 60_000).toISOString(),
    body: '',
  }
}

type Model = ReturnType<typeof modelOf>

function modelOf(random: Random, { words }: Language, places: Municipalities) {
  const inhabited = places
    .all()
    .filter(({ validTo, inhabitants }) => validTo === null && inhabitants !== null)
  return {
    words: Array.from({ length: 25 }, () => pick(random, words.slice(2_000))),
    theme: Math.floor(random() * themes),
    policyFields: some(random, terms.policyFields.slugs, 2, 1),
    levels: some(random, terms.levels.slugs, 1, 1),
    parties: some(random, terms.parties.slugs, 4, 2),
    forms: some(random, terms.forms.slugs, 2, 1),
    governmentRole: pick(random, terms.governmentRoles.slugs),
    values: some(random, terms.democraticValues.slugs, 2, 1),
    phase: pick(random, terms.phases.slugs),
    obligation: pick(random, terms.obligations.slugs.slice(0, 2)),
    outcome: pick(random, terms.outcomes.slugs.slice(0, 3)),
    participants: 10 * 2 ** (random() * 5),
    place: pick(random, inhabited),
    places: inhabited,
  }
}

function caseLike(
  model: Model,
  id: string,
  random: Random,
  language: Language,
  places: Municipalities,
): EntryDocument {
  /** What the group says, something else, or nothing. */
  const say = <T>(own: T, other: () => T): T | undefined => {
    const chance = random()
    return chance < faithful ? own : chance < faithful + silent ? undefined : other()
  }
  const parties = say(model.parties, () => some(random, terms.parties.slugs, 4, 2))
  const record = {
    concrete: textOf(model, random, language, 4),
    challenge: textOf(model, random, language, 2),
    policyFields: say(model.policyFields, () => some(random, terms.policyFields.slugs, 2, 1)),
    levels: say(model.levels, () => some(random, terms.levels.slugs, 1, 1)),
    partiesOutside: parties?.map((party) => ({ party })),
    forms: say(model.forms, () => some(random, terms.forms.slugs, 2, 1)),
    governmentRole: say(model.governmentRole, () => pick(random, terms.governmentRoles.slugs)),
    values: say(model.values, () => some(random, terms.democraticValues.slugs, 2, 1)),
    phase: say(model.phase, () => pick(random, terms.phases.slugs)),
    obligation: say(model.obligation, () => pick(random, terms.obligations.slugs.slice(0, 2))),
    outcome: say({ value: model.outcome }, () => ({ value: pick(random, terms.outcomes.slugs.slice(0, 3)) })),
    participants: say(Math.round(model.participants * 2 ** (random() - 0.5)), () =>
      Math.round(10 * 2 ** (random() * 5)),
    ),
    places: say([similarPlace(model, random).slug], () => [pick(random, places.all()).slug]),
  }
  return {
    ...plain(id, `ervaring-${Number(id.slice(-12))}`, language.phrase(random, 6)),
    kind: 'experiment',
    summary: textOf(model, random, language, 1),
    themes: [idOf(say(model.theme, () => Math.floor(random() * themes)) ?? model.theme)],
    record: Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)),
  }
}

/** A gemeente of about as many inhabitants. */
function similarPlace({ place, places }: Model, random: Random) {
  const factor = (other: number) => Math.abs(Math.log2(other / (place.inhabitants ?? 1)))
  return pick(
    random,
    places.filter(({ inhabitants }) => inhabitants !== null && factor(inhabitants) < 0.6),
  )
}

function textOf({ words }: Model, random: Random, language: Language, sentences: number): string {
  return language
    .sentences(random, sentences)
    .split(' ')
    .map((word) => (random() < ownWords ? pick(random, words) : word))
    .join(' ')
}
