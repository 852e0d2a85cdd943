import { withList } from './path.ts'
import type { Typed, TypedGroup } from './typed.ts'

/** What one can do with the items of a list in a form. */
export type ListChange = 'meer' | 'weg' | 'omhoog' | 'omlaag'

/**
 * The same answers after an item was added, taken away or moved.
 *
 * @param path of the list for *meer* (`record.steps`), else of the item (`record.steps[2]`).
 */
export function changeList(typed: Typed, change: ListChange, path: string): Typed {
  if (change === 'meer') return withList(typed, path, (items) => [...atLeastOne(items), {}])
  const [, list = '', at = '0'] = /^(.*)\[(\d+)\]$/.exec(path) ?? []
  const index = Number(at)
  return withList(typed, list, (items) => {
    if (change === 'weg') return items.filter((_, place) => place !== index)
    return swapped(items, index, change === 'omhoog' ? index - 1 : index + 1)
  })
}

/** A form shows one empty item where there is none, so the next one is the second. */
function atLeastOne(items: TypedGroup[]): TypedGroup[] {
  return items.length === 0 ? [{}] : items
}

function swapped(items: TypedGroup[], a: number, b: number): TypedGroup[] {
  const [one, other] = [items[a], items[b]]
  if (!one || !other) return items
  return items.map((item, place) => (place === a ? other : place === b ? one : item))
}
