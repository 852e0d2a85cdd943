import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '../support/request.ts'
import { type Running, startServer } from '../support/server.ts'

let server: Running
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

const noWord = 'In je zoekvraag staat geen woord waarop we kunnen zoeken'

test.each(['/zoeken?q=*', '/zoeken?q=%F0%9F%8F%9B', '/zoeken?q=%22', '/ervaringen?q=-', '/toolbox?q=*'])(
  'a question without a word is answered with everything, and says so: %s',
  async (path) => {
    const answer = await ask(server.port, path)
    const everything = await ask(server.port, path.slice(0, path.indexOf('?')))
    expect(answer.text).toContain(noWord)
    expect(countIn(answer.text)).toBe(countIn(everything.text))
  },
)

test.each(['/zoeken', '/zoeken?q=', '/zoeken?q=plein', '/zoeken?q=-plein'])(
  'any other question says nothing of the kind: %s',
  async (path) => {
    expect((await ask(server.port, path)).text).not.toContain(noWord)
  },
)

/** What the page says of how much it found: *42 resultaten*. */
function countIn(html: string): string | undefined {
  return /id="aantal"><strong>([^<]*)/.exec(html.replaceAll('<!-- -->', ''))?.[1]
}
