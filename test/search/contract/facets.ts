import { describe, expect, test } from 'vitest'
import type { Asking } from './asking.ts'

/** Choosing and counting by facet. */
export function counting({ ask, ids }: Asking) {
  describe('counts facets', () => {
    test('over all matches, most first, equal ones by value', async () => {
      const { facets } = await ask('', { counted: ['vorm', 'provincie'], limit: 1 })
      expect(facets.vorm).toEqual([
        { value: 'coproduceren', count: 3 },
        { value: 'adviseren', count: 1 },
      ])
      expect(facets.provincie?.map((each) => each.value)).toEqual(['overijssel', 'utrecht', 'zuid-holland'])
    })
    test('only those that were asked', async () => {
      expect(Object.keys((await ask('', { counted: ['thema'] })).facets)).toEqual(['thema'])
    })
    test('any of the values within a facet', async () => {
      expect(await ids('', { chosen: { provincie: ['utrecht', 'overijssel'] } })).toEqual([
        'losser',
        'amersfoort',
      ])
    })
    test('all facets together', async () => {
      const chosen = { provincie: ['utrecht', 'overijssel'], vorm: ['adviseren'] }
      expect(await ids('', { chosen })).toEqual(['losser'])
    })
    test('a facet counts as if nothing were chosen in itself', async () => {
      const { total, facets } = await ask('', {
        chosen: { provincie: ['utrecht'], thema: ['vaardigheden'] },
        counted: ['provincie', 'thema', 'vorm'],
      })
      expect(total).toBe(1)
      expect(facets.provincie).toEqual([
        { value: 'overijssel', count: 1 },
        { value: 'utrecht', count: 1 },
      ])
      expect(facets.thema).toEqual([{ value: 'vaardigheden', count: 1 }])
      expect(facets.vorm).toEqual([{ value: 'coproduceren', count: 1 }])
    })
    test('a chosen value is listed at 0, an unknown one too', async () => {
      const { total, facets } = await ask('toerisme', {
        chosen: { provincie: ['utrecht', 'atlantis', 'utrecht'] },
        counted: ['provincie'],
      })
      expect(total).toBe(0)
      expect(facets.provincie).toEqual([
        { value: 'overijssel', count: 1 },
        { value: 'atlantis', count: 0 },
        { value: 'utrecht', count: 0 },
      ])
    })
    test('kinds bound everything, the facet soort too', async () => {
      const { total, facets } = await ask('', { kinds: ['experiment', 'plein'], counted: ['soort'] })
      expect(total).toBe(3)
      expect(facets.soort).toEqual([
        { value: 'experiment', count: 2 },
        { value: 'plein', count: 1 },
      ])
      expect(await ids('', { kinds: [] })).toEqual([])
    })
    test('of what was found for the mended text', async () => {
      const { facets } = await ask('particpatieladder', { counted: ['soort'] })
      expect(facets.soort).toEqual([{ value: 'tool', count: 1 }])
    })
  })
}
