import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Outcome } from '#app/mdx/render-text.server.ts'
import { openRenderer, type Renderer } from '#app/mdx/renderer.server.ts'
import { fillPlaceholders } from '#app/models/texts/placeholders.ts'
import type { Way } from '#app/models/texts/way.ts'
import { bombs } from './bombs.ts'
import { type Hostile, hostileTexts } from './hostile.ts'
import { dangersIn } from './inert.ts'
import { buildWorker } from './worker-file.ts'

const limitMs = 2000
// For the machine that runs the tests: what is measured is this thread's wait, not the work.
const marginMs = 750

let renderer: Renderer
beforeAll(async () => {
  renderer = openRenderer({ workerFile: await buildWorker('hostile') })
})
afterAll(() => renderer.close())

const ways: readonly Way[] = ['content', 'member']

test.each(ways)(
  '%s: every hostile text is refused with its place, or inert',
  async (way) => {
    const texts = hostileTexts.filter((hostile) => hostile.ways.includes(way))
    expect(texts.length).toBeGreaterThan(1500)
    const faults: string[] = []
    for (const hostile of texts) {
      const fault = faultOf(hostile, await renderer.render(hostile.text, way))
      if (fault) faults.push(`${hostile.name}: ${fault}`)
    }
    expect(faults).toEqual([])
  },
  120_000,
)

for (const way of ways) {
  test.each(Object.entries(bombs))(
    `${way}: %s ends within two seconds`,
    async (name, { text, expect: expected }) => {
      // A worker that was ended starts anew first; that is no time of this text.
      expect(await renderer.render('Klaar.', way)).toMatchObject({ ok: true })
      const start = performance.now()
      const outcome = await renderer.render(text, way)
      expect(performance.now() - start).toBeLessThan(limitMs + marginMs)
      expect(faultOf({ name, text, expect: expected, ways }, outcome)).toBeUndefined()
    },
  )
}

// What has a meaning somewhere, to be thrown together: most of it no writer would think of.
const shards = words(`
  < > </ /> <Tip> </Tip> <Tip <Quote source=" source=' "> ' " \` \`\`\` ~~~ { } {/* */} [ ] ]( ) ![ [^a] [^a]: [a]: # ## ### > - 1. |
  |-| * ** _ __ ~~ \\ &lt; &#0; &#x202e; &amp; javascript: https:// www. a@b.nl /toolbox/x import export --- === +++ <!-- -->
  <ToolCard entry="toolbox/x" /> <script> onload= a é 😀`)

test('whatever is thrown together is refused with its place, or inert, alike on both ways', async () => {
  const pieces = fc.constantFrom(...shards, '\u0000', '\ufeff', ' ', ' ', '\n', '\n', '\n\n', '    ', '\t')
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, { maxLength: 25 }), async (parts) => {
      const text = parts.join('')
      const ofMember = await renderer.render(text, 'member')
      expect(faultOf({ name: '', text, expect: 'either', ways }, ofMember)).toBeUndefined()
      const ofContent = await renderer.render(text, 'content')
      if (ofMember.ok) expect(ofContent).toEqual(ofMember)
      else expect(ofContent.ok).toBe(false)
    }),
    { numRuns: 300 },
  )
}, 120_000)

function faultOf({ text, expect: expected }: Hostile, outcome: Outcome): string | undefined {
  if (!outcome.ok && expected === 'inert') return `was refused: ${outcome.problems[0]?.reason}`
  if (!outcome.ok) return placeFault(text, outcome)
  if (expected === 'refused') return `was rendered: ${outcome.html.slice(0, 200)}`
  const hidden = fillPlaceholders(outcome.html, () => undefined)
  const dangers = [...dangersIn(outcome.html), ...dangersIn(hidden)]
  return dangers.length > 0 ? `is not inert: ${dangers.join(', ')}` : undefined
}

/** A refusal must lead the writer to a place that exists. */
function placeFault(text: string, { problems }: Extract<Outcome, { ok: false }>): string | undefined {
  const lines = text.split(/\r\n|\r|\n/)
  const lost = problems.find(({ line, column }) => column < 1 || column > (lines[line - 1]?.length ?? -1) + 1)
  if (lost) return `names no place of the text: ${lost.line}:${lost.column} ${lost.reason}`
  const silent = problems.find(({ reason, user }) => reason === '' || user === '')
  return problems.length === 0 || silent ? 'says nothing' : undefined
}

function words(text: string): string[] {
  return text.trim().split(/\s+/)
}
