import type { Ask } from '#app/models/ask.ts'
import { cardsBySlug } from '#app/models/entries/cards.server.ts'
import { type KindName, kindOf } from '#app/models/entries/kinds/index.ts'
import type { ComparedCases } from '#app/models/entries/views.ts'
import { besideHref, caseAtPath, mostBeside } from '#app/models/side-by-side/address.ts'
import { type ListAddress, listHref } from './address.ts'

/**
 * The cases at these paths that the asker may read, in their order.
 *
 * @param ignored takes up the others.
 */
export async function comparedCases(
  ask: Ask,
  paths: readonly string[],
  ignored: string[],
): Promise<ComparedCases['chosen']> {
  const found = new Map<string, string>()
  for (const path of paths) {
    const at = caseAtPath(path)
    const cards = at ? await cardsBySlug(ask.store.read, ask.viewer, [at.kind], [at.slug]) : []
    const [first] = cards
    if (first) found.set(path, first.card.title)
    else ignored.push(`vergelijk=${path}`)
  }
  return [...found].map(([entry, title]) => ({ entry, title }))
}

/** What a list of these kinds shows of the choice; its address holds those that fit. */
export function comparedIn(
  address: ListAddress,
  picked: ComparedCases['chosen'],
  kinds: readonly KindName[],
): ComparedCases | null {
  if (picked.length === 0 && !kinds.some((kind) => kindOf(kind).isCase)) return null
  return {
    chosen: picked.slice(0, mostBeside),
    most: mostBeside,
    hrefs: {
      beside: besideHref({ entries: address.compared }),
      none: listHref({ ...address, compared: [] }),
    },
  }
}
