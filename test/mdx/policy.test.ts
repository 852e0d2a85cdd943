import { expect, test } from 'vitest'
import { contentMarkup } from '#app/mdx/compiled.server.ts'
import { finish } from '#app/mdx/finish.ts'
import { refuseForeignFrontMatter } from '#app/mdx/front-matter.ts'
import { parse } from '#app/mdx/parse.ts'
import { renderText } from '#app/mdx/render-text.server.ts'
import { dangersIn } from './inert.ts'

const manyFaults = `# Titel

Een {naam} en <b>vet</b>.

export const x = 1

## Goed

#### Te diep

<Tip {...x} onclick="x">Tekst [klik](&#106;avascript:alert(1)) en ![](/a.jpg).</Tip>

<Figure src="https://evil.example/a.jpg" alt="" />

Lees <ToolCard entry="toolbox/het-plein" /> eens.

<CaseCard entry="toolbox/het-plein">tekst</CaseCard>
`

test.each(['content', 'member'] as const)('every fault is told at once, with its place (%s)', async (way) => {
  const outcome = await renderText(manyFaults, way)
  const told = outcome.ok
    ? []
    : outcome.problems.map(({ line, column, reason }) => `${line}:${column} ${reason}`)
  const components = `Quote, Tip, Step, CaseCard, ToolCard, Figure${way === 'content' ? ', Video' : ''}`
  expect(told).toEqual([
    '1:1 headings begin at level 2 (##)',
    '3:5 expressions {…} are not allowed',
    `3:15 HTML <b> is not allowed; components are ${components}`,
    '5:1 import and export are not allowed',
    '9:1 heading skips a level: expected ### at most',
    '11:6 spreads {...} are not allowed',
    '11:13 attribute onclick is not allowed; allowed: none',
    '11:31 address "javascript:alert(1)" is not allowed: begin with https://, http://, mailto:, / or #',
    '11:67 image without alt text',
    '13:9 src must be an image on this site: a path (/…)',
    '13:42 alt is empty',
    '15:6 <ToolCard> stands within a sentence; put it on a line of its own',
    '17:1 <CaseCard> holds no text: write <CaseCard … />',
    '17:11 entry must be an entry: experimenten/… or pleinen/…',
  ])
})

test('the writer reads in Dutch what to do', async () => {
  expect(await renderText('Tekst.\n\n![](/a.jpg)', 'member')).toEqual({
    ok: false,
    problems: [
      {
        line: 3,
        column: 1,
        reason: 'image without alt text',
        user: 'Deze afbeelding heeft geen beschrijving. Zet tussen [ ] wat erop te zien is.',
      },
    ],
  })
})

test('what the parser gives up on has its place and a Dutch message too', async () => {
  expect(await renderText('Tekst.\n\n<Tip>\nopen', 'member')).toMatchObject({
    problems: [{ line: 3, column: 1, user: expect.stringContaining('het einde ontbreekt') }],
  })
  expect(await renderText('Als a <3 dan', 'member')).toMatchObject({
    problems: [{ line: 1, column: 8, user: expect.stringContaining('&lt;') }],
  })
})

test('what one text held does not hide what the next one holds', async () => {
  expect(await renderText('Lang genoeg en dan &#x202e;', 'member')).toMatchObject({ ok: false })
  expect(await renderText('\u0000', 'member')).toMatchObject({ problems: [{ line: 1, column: 1 }] })
})

test('front matter is YAML only', () => {
  const refused = [
    '---js\n',
    '--- js\n',
    '---json\n',
    '\ufeff---js\n',
    '\n\n---js\n',
    '---yaml\n',
    '+++\n',
    ';;;\n',
  ]
  for (const file of refused) expect(refuseForeignFrontMatter(file), file).toHaveLength(1)
  const fine = [
    '---\ntitle: a\n---\ntekst',
    '--- \r\ntitle: a\r\n---\r\n',
    '\ufeff---\n---\n',
    'tekst',
    '',
    '-----\n',
    '- js',
  ]
  for (const file of fine) expect(refuseForeignFrontMatter(file), file).toEqual([])
  expect(refuseForeignFrontMatter('\n\n---js\n')).toMatchObject([{ line: 3, column: 1 }])
})

test('the compiler asks the policy again', async () => {
  for (const text of ['{process.exit()}', 'export const x = 1', '<script>a</script>', '[x](javascript:a)']) {
    const parsed = parse(text)
    if (!('tree' in parsed)) throw new Error('the parser refuses it, so this test shows nothing')
    await expect(contentMarkup(parsed.tree), text).rejects.toThrow(/not allowed/)
  }
})

test('the sanitiser leaves nothing that runs, whatever came before it', () => {
  const markup = `<script>a</script><style>a</style><iframe src="/x"></iframe><p onclick="a" style="a" id="main">b</p>
    <a href="javascript:a" target="_top" onmouseover="a">c</a><a href="data:text/html,a">c</a><img src="https://evil.example/a.jpg">
    <img src="data:image/svg+xml,a" onerror="a"><form action="/x"><input name="a"><button>d</button></form><svg><a href="x">e</a></svg>
    <base href="https://evil.example"><meta http-equiv="refresh"><object data="a"></object><math><a href="x"></a></math>`
  expect(dangersIn(markup).length).toBeGreaterThan(15)
  const { html } = finish(markup, 'n')
  expect(dangersIn(html)).toEqual([])
  expect(html).not.toContain('id="main"')
})
