import { afterAll, beforeAll, describe } from 'vitest'
import type { SearchEngine } from '#app/models/search/port.ts'
import { Asking } from './contract/asking.ts'
import { comparable } from './contract/comparing.ts'
import { addGemeenten, documents } from './contract/documents.ts'
import { counting } from './contract/facets.ts'
import { finding } from './contract/finding.ts'
import { keepingUp } from './contract/keeping-up.ts'
import { hiding } from './contract/readers.ts'
import { suggesting } from './contract/suggesting.ts'
import { syntax } from './contract/syntax.ts'
import { telling } from './contract/telling.ts'
import { weighing } from './contract/weighing.ts'
import { type SearchWorld, searchWorld } from './search-world.ts'

/**
 * What every search engine must do.
 *
 * @param open makes an engine on the database of the world. @param options a server takes its time to index.
 */
export function engineContract(
  name: string,
  open: (world: SearchWorld) => Promise<SearchEngine>,
  options: { readonly timeout?: number } = {},
) {
  describe(name, options, () => {
    let world: SearchWorld
    let engine: SearchEngine
    beforeAll(async () => {
      world = searchWorld()
      addGemeenten(world)
      world.publish(...Object.values(documents))
      engine = await open(world)
    })
    afterAll(async () => {
      await engine?.close()
      world?.remove()
    })
    const asking = new Asking(
      () => world,
      () => engine,
    )
    finding(asking)
    weighing(asking)
    syntax(asking)
    telling(asking)
    counting(asking)
    hiding(asking)
    keepingUp(asking)
    comparable(asking)
    suggesting(asking)
  })
}
