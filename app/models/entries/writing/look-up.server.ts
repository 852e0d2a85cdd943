import type { Ask } from '#app/models/ask.ts'
import { NotFound } from '#app/models/refused.ts'
import { cardsById } from '../cards.server.ts'
import type { KindName } from '../kinds/index.ts'
import { kindOf } from '../kinds/index.ts'
import { candidatesFor, fieldAt } from './candidates.server.ts'
import { draftFor } from './draft.server.ts'
import type { Candidate } from './write-view.ts'

const mostShown = 8
const mostWords = 200

/**
 * What a field of a form can take that fits what was typed.
 *
 * @param at name of its control: `record.programme[2].tool`.
 * @throws NotFound when the asker may not write in the entry, or when there is no such field.
 */
export async function lookUpForField(
  ask: Ask,
  entryId: string,
  at: string,
  words: string,
): Promise<Candidate[]> {
  const { entry } = await draftFor(ask, entryId)
  const field = fieldAt(entry.kind, at)
  if (!field) throw new NotFound(`field ${at}`)
  return await candidatesFor(ask, field, words.slice(0, mostWords))
}

/**
 * Entries that a text can link to or show, as a text names them: `toolbox/het-plein`.
 *
 * @param kinds only these; all of them when empty.
 * @throws NotFound when the asker may not write in the entry.
 */
export async function lookUpForText(
  ask: Ask,
  entryId: string,
  kinds: readonly KindName[],
  words: string,
): Promise<Candidate[]> {
  await draftFor(ask, entryId)
  const { hits } = await ask.search.search({
    text: words.slice(0, mostWords),
    readers: ask.viewer.principals,
    ...(kinds.length > 0 ? { kinds } : {}),
    chosen: {},
    counted: [],
    sort: words === '' ? 'nieuwste' : 'beste',
    offset: 0,
    limit: mostShown,
  })
  const ids = hits.map(({ id }) => id)
  const cards = await cardsById(ask.store.read, ask.viewer, ids)
  return ids.flatMap((id) => {
    const card = cards[id]
    if (!card) return []
    return [{ value: card.path.slice(1), label: card.title, note: kindOf(card.kind).label.one }]
  })
}
