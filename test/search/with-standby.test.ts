import { expect, test } from 'vitest'
import type { SearchAnswer, SearchEngine } from '#app/models/search/port.ts'
import { Circuit } from '#app/search/circuit.ts'
import { NotFromServer, type WhyNot } from '#app/search/meilisearch/engine.server.ts'
import { WithStandby } from '#app/search/with-standby.server.ts'
import { question } from './search-world.ts'

const answer = (total: number): SearchAnswer => ({
  total,
  hits: [],
  facets: {},
  alsoSearched: [],
  didYouMean: null,
  mended: false,
  wordless: false,
  generation: 1,
})
const [server, standby] = [1, 2]

/** A search whose server has the given troubles, one after the other, and then none. */
function searching(...troubles: (WhyNot | null)[]) {
  const clock = { now: 0 }
  const said: string[] = []
  const asked = { times: 0 }
  const engine: SearchEngine = {
    search: async () => answer(standby),
    comparable: async () => ({ candidates: [], generation: standby }),
    suggest: async ({ text }) => ({ completions: [text], entries: [], places: [], generation: standby }),
    health: async () => ({ engine: 'embedded', ready: true, entries: 7 }),
    close: async () => undefined,
  }
  const first = {
    async search() {
      const trouble = troubles[asked.times]
      asked.times += 1
      if (trouble) throw new NotFromServer(trouble, 'of the server')
      return answer(server)
    },
    whyNot: async () => troubles[asked.times] ?? undefined,
  }
  const search = new WithStandby(first, engine, (line) => said.push(line), new Circuit(() => clock.now))
  const total = async () => (await search.search(question('plein'))).total
  const totals = async (count: number) => {
    const all: number[] = []
    for (let i = 0; i < count; i += 1) all.push(await total())
    return all
  }
  return { search, totals, asked, said, clock }
}

test('the server answers while it can', async () => {
  const { totals, search } = searching()
  expect(await totals(2)).toEqual([server, server])
  expect(await search.health()).toEqual({ engine: 'meilisearch', ready: true, entries: 7 })
})

test('a question that the server does not answer is answered all the same', async () => {
  expect(await searching('slow').totals(2)).toEqual([standby, server])
})

test('a server that is slow three times is not asked a fourth time', async () => {
  const { totals, asked, said } = searching('slow', 'slow', 'slow')
  expect(await totals(5)).toEqual([standby, standby, standby, standby, standby])
  expect(asked.times).toBe(3)
  expect(said).toEqual([expect.stringContaining('slow')])
})

test.each(['unreachable', 'key-refused', 'index-missing'] as const)(
  'nobody waits twice when it is %s',
  async (why) => {
    const { totals, asked } = searching(why)
    await totals(3)
    expect(asked.times).toBe(1)
  },
)

test.each(['building', 'behind', 'entry-refused', 'deviates'] as const)(
  'an index that is %s is asked again by the next question',
  async (why) => {
    expect(await searching(why, why, why, why).totals(5)).toEqual([
      standby,
      standby,
      standby,
      standby,
      server,
    ])
  },
)

test('after a rest one question is put to the server as well, and the next are answered by it', async () => {
  const { totals, clock, said } = searching('unreachable')
  await totals(2)
  clock.now = 5_000
  expect(await totals(2)).toEqual([standby, server])
  expect(said.at(-1)).toContain('answers again')
})

test('health says what answers, and why', async () => {
  const { search, totals } = searching('unreachable')
  await totals(1)
  expect((await search.health()).standby).toEqual({ engine: 'embedded', why: 'unreachable', passing: false })
})

test('health says that being behind passes', async () => {
  expect((await searching('behind').search.health()).standby).toMatchObject({ why: 'behind', passing: true })
})

test('what is suggested comes from the embedded engine, whatever the server does', async () => {
  const { search, asked } = searching()
  const question = { text: 'plei', readers: ['public'], completions: 1, entries: [], places: 0 }
  expect(await search.suggest(question)).toMatchObject({ completions: ['plei'], generation: standby })
  expect(asked.times).toBe(0)
})
