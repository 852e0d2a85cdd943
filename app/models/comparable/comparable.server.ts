import type { Ask } from '#app/models/ask.ts'
import { documentsOf } from '#app/models/entries/documents.server.ts'
import { withoutHidden } from '#app/models/entries/without-hidden.ts'
import { type Aspect, aspectNames, type Weights } from './aspects.ts'
import { type ComparableCase, enough } from './comparable-case.ts'
import { likenessOfValue } from './likeness.ts'
import { reasonsFor } from './reasons.ts'
import type { Situation } from './situation.ts'
import { Tally, unknown } from './tally.ts'
import { type TraitName, type Traits, traitNames, traitOf } from './traits.ts'
import { traitsOf } from './traits-of.ts'

/** What went wrong, in part or altogether, or was stopped. */
const wentWrong: Traits = { uitkomst: ['deels', 'niet'], fase: ['gestopt'] }

/** Candidates for each case that is shown: some fall out when they are measured for who asks. */
const perCase = 4

/**
 * The cases that are most comparable with a situation, the most comparable first; none rather than one that is not.
 *
 * @throws SearchUnavailable when the engine cannot answer.
 */
export async function comparableWith(
  ask: Ask,
  situation: Situation,
  options: { readonly weights: Weights; readonly onlyWrong?: boolean; readonly limit: number },
): Promise<ComparableCase[]> {
  const { candidates } = await ask.search.comparable({
    text: situation.text,
    traits: situation.traits,
    weights: options.weights,
    readers: ask.viewer.principals,
    without: situation.id === undefined ? [] : [situation.id],
    ...(options.onlyWrong ? { having: wentWrong } : {}),
    limit: options.limit * perCase,
  })
  const found = new Map(candidates.map((candidate) => [candidate.id, candidate]))
  const { entries, linked } = await documentsOf(ask, [...found.keys()])
  const tally = new Tally(situation.traits, options.weights)
  const told = aspectsToldBy(situation)
  const measured = entries.map(({ card, document }): ComparableCase => {
    const { words = null, shared = [] } = found.get(card.id) ?? {}
    const theirs = traitsOf(
      withoutHidden(document, (id) => id in linked),
      ask.places,
    )
    const likeness = measure(ask, tally, situation.traits, theirs, words)
    const titleOf = (id: string) => linked[id]?.title
    return {
      card,
      likeness,
      aspects: Object.fromEntries(
        aspectNames.flatMap((name, index) => (told.has(name) ? [[name, known(tally.aspects[index])]] : [])),
      ),
      reasons: reasonsFor({
        asked: situation.traits,
        theirs,
        tally,
        words: shared,
        places: ask.places,
        titleOf,
      }),
    }
  })
  return measured
    .filter(({ card, likeness }) => card.id !== situation.id && likeness >= enough)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, options.limit)
}

/** The sides that a situation tells something of. */
export function aspectsToldBy({ text, traits }: Situation): Set<Aspect> {
  const told = traitNames.filter((name) => traits[name]?.length).map((name) => traitOf(name).aspect)
  return new Set(text === '' ? told : [traitOf('tekst').aspect, ...told])
}

function measure(
  { places }: Pick<Ask, 'places'>,
  tally: Tally,
  asked: Traits,
  theirs: Traits,
  words: number | null,
): number {
  tally.clear()
  for (const [name, values] of Object.entries(theirs)) {
    const trait = name as TraitName
    const number = traitNames.indexOf(trait)
    const wanted = asked[trait]
    if (wanted) for (const value of values) tally.add(number, likenessOfValue(trait, wanted, value, places))
  }
  return tally.total(words ?? unknown)
}

function known(likeness: number | undefined): number | null {
  return likeness === undefined || likeness < 0 ? null : Math.round(likeness * 100) / 100
}
