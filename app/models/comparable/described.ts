import { groupDigits } from '#app/models/entries/fields/number.ts'
import type { Municipalities } from '#app/models/places/municipality.ts'
import { parties } from '#app/models/vocabularies/cases.ts'
import type { ComparableAddress } from './address.ts'
import type { aspects } from './aspects.ts'
import type { Situation } from './situation.ts'
import { enumeration } from './trait-words.ts'
import { type TraitName, type Traits, traitNames, traitOf } from './traits.ts'
import { placeTraits } from './traits-of.ts'
import { understoodIn } from './understood.ts'

/** A situation that somebody described, with what was read out of their words. */
export interface Described {
  readonly situation: Situation
  /** In words: *20.000 inwoners*, *ondernemers*. */
  readonly understood: readonly string[]
}

/**
 * The situation that an address describes. What was chosen goes before what the words say.
 *
 * @param theme the id of the chosen theme, when the asker may know it.
 */
export function describedSituation(
  address: ComparableAddress,
  theme: string | null,
  places: Municipalities,
): Described {
  const { words, obligation, participants, phase } = address
  const told = understoodIn(words, places)
  const gemeente = address.gemeente ?? told.gemeente
  const inhabitants = address.inhabitants ?? told.inhabitants
  const chosen = address.parties.length > 0 ? address.parties : told.parties
  const traits: Traits = {
    ...(gemeente === null ? {} : placeTraits([gemeente], places)),
    ...(inhabitants === null ? {} : { inwoners: [inhabitants] }),
    ...(theme === null ? {} : { thema: [theme] }),
    vorm: address.forms,
    ...(participants === null ? {} : { deelnemers: [participants] }),
    partij: chosen,
    ...(phase === null ? {} : { fase: [phase] }),
    ...(obligation === null || obligation === 'onbekend' ? {} : { verplichting: [obligation] }),
  }
  return {
    situation: { text: told.rest, traits: filledIn(traits) },
    understood: [
      ...(address.gemeente === null && told.gemeente ? [places.get(told.gemeente)?.name ?? ''] : []),
      ...(address.inhabitants === null && told.inhabitants
        ? [`${groupDigits(told.inhabitants)} inwoners`]
        : []),
      ...(address.parties.length > 0 || told.parties.length === 0
        ? []
        : [`partijen: ${enumeration(told.parties.map((party) => parties.label(party).toLowerCase()))}`]),
    ],
  }
}

function filledIn(traits: Traits): Traits {
  return Object.fromEntries(Object.entries(traits).filter(([, values]) => values.length > 0))
}

/** How to ask for what is not told. */
const asks = {
  onderwerp: 'waar het over gaat, in een paar woorden',
  plaats: 'om welke gemeente het gaat, of hoeveel inwoners zij heeft',
  aanpak: 'hoe jullie samenwerken',
  partijen: 'wie er meedoen',
} as const

/** What could be told to find more that is comparable. */
export function lackingIn({ text, traits }: Situation): string[] {
  const tells = (aspect: keyof typeof aspects) =>
    traitNames.some((name: TraitName) => traitOf(name).aspect === aspect && traits[name]?.length)
  return Object.entries(asks)
    .filter(([aspect]) => !tells(aspect as keyof typeof asks) && !(aspect === 'onderwerp' && text !== ''))
    .map(([, ask]) => ask)
}
