import { describe, expect, test } from 'vitest'
import { restingLevels, weightsOf } from '#app/models/comparable/aspects.ts'
import type { ComparableQuestion } from '#app/models/search/port.ts'
import { searchDocument } from '../search-world.ts'
import type { Asking } from './asking.ts'

/** A question of someone without an account. */
function comparing(given: Partial<ComparableQuestion>): ComparableQuestion {
  return {
    text: '',
    traits: {},
    weights: weightsOf(restingLevels),
    readers: ['public'],
    without: [],
    limit: 20,
    ...given,
  }
}

/** Cases that are like another one. */
export function comparable({ world, engine }: Asking) {
  const ask = async (given: Partial<ComparableQuestion>) =>
    (await engine().comparable(comparing(given))).candidates
  const ids = async (given: Partial<ComparableQuestion>) => (await ask(given)).map(({ id }) => id)

  describe('finds cases that are comparable', () => {
    test('by their words, with those that both have', async () => {
      const [first] = await ask({ text: 'Terrassen en geluid op het plein, met ondernemers en bewoners.' })
      expect(first?.id).toBe('den-haag')
      expect(first?.words).toBeGreaterThan(0)
      expect(first?.shared).toEqual(expect.arrayContaining(['Terrassen', 'geluid']))
    })
    test('without naming words that say little', async () => {
      world().publish(searchDocument({ id: 'vlinder', title: 'Daarna gemaakt: een vlindertuin' }))
      const [first] = await ask({ text: 'Wat daarna gemaakt werd, was een vlindertuin.' })
      expect(first).toMatchObject({ id: 'vlinder', shared: ['vlindertuin'] })
      world().withdraw('vlinder')
    })
    test('nothing that is no case', async () => {
      expect(await ids({ text: 'participatieladder meebeslissen coöperatie' })).not.toContain('ladder')
    })
    test('without the case itself', async () => {
      expect(await ids({ text: 'Terrassen op het plein', without: ['den-haag'] })).not.toContain('den-haag')
    })
    test('as many as were asked for at most', async () => {
      expect(await ids({ text: 'bewoners', limit: 1 })).toHaveLength(1)
      expect(await ids({ text: 'bewoners', limit: 0 })).toEqual([])
    })
    test('without words to go by, and says so', async () => {
      const candidates = await ask({ text: '! de het 12', traits: { vorm: ['coproduceren'] } })
      expect(candidates.length).toBeGreaterThan(0)
      expect(candidates.every(({ words }) => words === null)).toBe(true)
    })
    test('nothing hidden, and no word of it', async () => {
      const asked = {
        text: 'Reorganisatie van de brandweerkazerne, kwispelwater en de werkgroep van het team.',
      }
      const candidates = await ask(asked)
      expect(candidates.map(({ id }) => id)).not.toEqual(expect.arrayContaining(['geheim']))
      expect(candidates.map(({ id }) => id)).not.toContain('team')
      expect(JSON.stringify(candidates)).not.toMatch(/kazerne|kwispel/i)
      expect((await ids({ ...asked, readers: ['public', 'network'] }))[0]).toBe('geheim')
    })
    test('nobody without a principal finds anything', async () => {
      expect(await ids({ text: 'bewoners', readers: [] })).toEqual([])
    })
    test('what was published just now', async () => {
      world().publish(
        searchDocument({ id: 'vlinder', title: 'Een vlindertuin in de wijk', body: 'Vlindertuin.' }),
      )
      expect((await ids({ text: 'Wij willen een vlindertuin' }))[0]).toBe('vlinder')
      world().withdraw('vlinder')
      expect(await ids({ text: 'Wij willen een vlindertuin' })).not.toContain('vlinder')
    })
    test('by what is told beside the words, on a scale', async () => {
      const cases = { veel: 400, evenveel: 45, ietsMeer: 70, zwijgt: undefined }
      for (const [id, participants] of Object.entries(cases)) {
        world().publish(searchDocument({ id, title: 'Bijeenkomst' }))
        const record = { forms: ['adviseren'], ...(participants ? { participants } : {}) }
        world().tell(id, { kind: 'experiment', themes: [], record })
      }
      const found = await ids({ traits: { vorm: ['adviseren'], deelnemers: [40] } })
      expect(found.slice(0, 4)).toEqual(['evenveel', 'ietsMeer', 'zwijgt', 'veel'])
      world().withdraw(...Object.keys(cases))
    })
    test('only what has one of the values that it must have', async () => {
      for (const [id, phase] of [
        ['gestopt', 'gestopt'],
        ['klaar', 'afgerond'],
      ] as const) {
        world().publish(searchDocument({ id, title: 'Een proef' }))
        world().tell(id, { kind: 'experiment', themes: [], record: { phase } })
      }
      expect(await ids({ text: 'een proef', having: { fase: ['gestopt'], uitkomst: ['niet'] } })).toEqual([
        'gestopt',
      ])
      world().withdraw('gestopt', 'klaar')
    })
    test('a theme or tool that the asker may not read is no likeness, for who may it is', async () => {
      world().publish(
        searchDocument({ id: 'thema-x', kind: 'thema', title: 'Verborgen thema', readers: ['network'] }),
        searchDocument({ id: 'deelt', title: 'Iets', published: '2019-01-01T00:00:00.000Z' }),
        searchDocument({ id: 'deelt-niet', title: 'Iets' }),
      )
      world().tell('deelt', { kind: 'experiment', themes: ['thema-x'], record: { forms: ['adviseren'] } })
      world().tell('deelt-niet', { kind: 'experiment', themes: [], record: { forms: ['adviseren'] } })
      const asked = { traits: { thema: ['thema-x'], vorm: ['adviseren'] } }
      // As alike as the other one, which is newer.
      expect((await ids(asked)).slice(0, 2)).toEqual(['deelt-niet', 'deelt'])
      expect((await ids({ ...asked, readers: ['public', 'network'] })).slice(0, 2)).toEqual([
        'deelt',
        'deelt-niet',
      ])
      world().withdraw('thema-x', 'deelt', 'deelt-niet')
    })
    test('no text is a reason not to answer', async () => {
      for (const text of ['', '"', '-plein', '\u0000', 'plein '.repeat(5_000), '𝒫🦋'])
        expect(Array.isArray(await ask({ text }))).toBe(true)
    })
  })
}
