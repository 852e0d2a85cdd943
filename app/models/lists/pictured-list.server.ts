import type { Ask } from '#app/models/ask.ts'
import type { FacetName } from '#app/models/entries/facets.ts'
import type { Figures, ListView } from '#app/models/entries/views.ts'
import { figuresOf } from './figures.server.ts'
import { listEntries } from './list-entries.server.ts'
import type { List } from './reading.server.ts'

/**
 * A list whose address may ask for a map and charts above it.
 *
 * @returns `figures` is null when they were not asked for.
 * @throws NotFound and SearchUnavailable as `listEntries` does.
 */
export async function picturedList(
  ask: Ask,
  list: List & { readonly counted: readonly FacetName[] },
): Promise<{ view: ListView; figures: Figures | null }> {
  const view = await listEntries(ask, list)
  return { view, figures: view.pictured ? await figuresOf(ask, list) : null }
}
