import { describe, expect, test } from 'vitest'
import { searchDocument } from '../search-world.ts'
import type { Asking } from './asking.ts'
import { day, documents } from './documents.ts'

/** That every answer holds for the database as it is. */
export function keepingUp({ ask, ids, world, engine }: Asking) {
  describe('keeps up', () => {
    test('what is published is found by the next question', async () => {
      world().publish(searchDocument({ id: 'nieuw', title: 'Zonneweide met de buurt', published: day(9) }))
      expect(await ids('zonneweide')).toEqual(['nieuw'])
    })
    test('a changed entry is found by its new words only', async () => {
      world().publish(searchDocument({ id: 'nieuw', title: 'Windmolen met de buurt', published: day(9) }))
      expect(await ids('windmolen')).toEqual(['nieuw'])
      expect((await ask('zonneweide')).total).toBe(0)
    })
    test('who may read it changes with it', async () => {
      world().publish(searchDocument({ id: 'nieuw', title: 'Windmolen met de buurt', readers: ['network'] }))
      expect(await ids('windmolen')).toEqual([])
      expect(await ask('windmollen')).toMatchObject({ didYouMean: null, total: 0 })
    })
    test('what is taken offline is not found', async () => {
      world().withdraw('nieuw')
      expect(await ids('windmolen', { readers: ['public', 'network'] })).toEqual([])
    })
    test('a hundred changes one after the other', async () => {
      for (let i = 0; i < 100; i += 1) {
        world().publish(
          searchDocument({ id: `reeks-${i % 10}`, title: `Reeks nummer ${i}`, published: day(10) }),
        )
        if (i % 7 === 0) expect(await ids(`reeks ${i}`, { limit: 1 })).toEqual([`reeks-${i % 10}`])
      }
      expect((await ask('reeks')).total).toBe(10)
      world().withdraw(...Array.from({ length: 10 }, (_, i) => `reeks-${i}`))
      expect((await ask('reeksen')).total).toBe(0)
    })
    test('says how many entries it has', async () => {
      expect(await engine().health()).toMatchObject({ ready: true, entries: Object.keys(documents).length })
    })
  })
}
