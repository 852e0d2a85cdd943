import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderText } from '#app/mdx/render-text.server.ts'

const text = `In Amersfoort zaten [raadsleden en bewoners](/toolbox/gemengde-werkgroep#stappen) *samen* om tafel.

## Wat deden we?

<Tip>Begin **klein**.</Tip>

<Quote source="Raadslid, Amersfoort">
Wij luisterden meer.

En we praatten minder.
</Quote>

<CaseCard entry="experimenten/leusden" />

### De stappen

<Step title="Nodig uit">
Bel & mail. Zie ook [het ministerie](https://www.rijksoverheid.nl/?a=1&b=2 "Site").
</Step>

| Wie | Aantal |
|:--|--:|
| Bewoners | 4 |

- [x] gevraagd
- [ ] geantwoord

![Een kring stoelen](/bestanden/kring.jpg)

<Figure src="/bestanden/kaart.jpg" alt="Kaart van de wijk" caption="De wijk, getekend door de groep" />

## Wat deden we?

Meer in de noot[^1] of mail naar [de redactie](mailto:redactie@leerplein.example).

[^1]: De gemeente telde *zelf*.

<ToolCard entry="0192d3a4-5b6c-7d8e-9f01-23456789abcd" />
`

const html = `<p>In Amersfoort zaten <a data-entry="toolbox/gemengde-werkgroep" href="/toolbox/gemengde-werkgroep#stappen">raadsleden en bewoners</a> <em>samen</em> om tafel.</p>
<h2 id="wat-deden-we">Wat deden we?</h2>
<aside class="tip" role="note"><p class="tip__label">Tip</p><p>Begin <strong>klein</strong>.</p></aside>
<blockquote class="quote"><p>Wij luisterden meer.</p><p>En we praatten minder.</p><footer>Raadslid, Amersfoort</footer></blockquote>
<lp-card data-entry="experimenten/leusden"></lp-card>
<h3 id="de-stappen">De stappen</h3>
<section class="step"><p class="step__title">Nodig uit</p><p>Bel &amp; mail. Zie ook <a href="https://www.rijksoverheid.nl/?a=1&amp;b=2" title="Site" rel="noopener">het ministerie</a>.</p></section>
<div class="table-scroll table-blocks" tabindex="0" role="region" aria-label="Tabel"><table><thead><tr><th class="align-left" scope="col">Wie</th><th class="align-right" scope="col">Aantal</th></tr></thead><tbody><tr><td data-label="Wie" class="align-left">Bewoners</td><td data-label="Aantal" class="align-right">4</td></tr></tbody></table></div>
<ul>
<li><span role="img" aria-label="klaar">☑</span> gevraagd</li>
<li><span role="img" aria-label="te doen">☐</span> geantwoord</li>
</ul>
<p><img src="/bestanden/kring.jpg" alt="Een kring stoelen" loading="lazy"/></p>
<figure class="figure"><img src="/bestanden/kaart.jpg" alt="Kaart van de wijk" loading="lazy"/><figcaption>De wijk, getekend door de groep</figcaption></figure>
<h2 id="wat-deden-we-1">Wat deden we?</h2>
<p>Meer in de noot<sup><a href="#NOTE-fn-1" id="NOTE-fnref-1" data-footnote-ref="true" aria-describedby="NOTE-footnote-label">1</a></sup> of mail naar <a href="mailto:redactie@leerplein.example">de redactie</a>.</p>
<lp-card data-entry="0192d3a4-5b6c-7d8e-9f01-23456789abcd"></lp-card>
<section data-footnotes="true"><h2 id="NOTE-footnote-label">Noten</h2>
<ol>
<li id="NOTE-fn-1">
<p>De gemeente telde <em>zelf</em>. <a href="#NOTE-fnref-1" data-footnote-backref="" aria-label="Terug naar noot 1 in de tekst">↩</a></p>
</li>
</ol>
</section>`

test.each(['content', 'member'] as const)('a Dutch text becomes exactly this HTML (%s)', async (way) => {
  const outcome = await renderText(text, way)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  // Notes are named after the whole text, so that two texts on a page don't share a first note.
  const [noteIds = ''] = /n[0-9a-f]{8}(?=-fn-1)/.exec(outcome.html) ?? []
  expect(noteIds).not.toBe('')
  expect(outcome.html.replaceAll(noteIds, 'NOTE')).toBe(html)
  expect(outcome.headings).toEqual([
    { id: 'wat-deden-we', text: 'Wat deden we?', depth: 2 },
    { id: 'de-stappen', text: 'De stappen', depth: 3 },
    { id: 'wat-deden-we-1', text: 'Wat deden we?', depth: 2 },
  ])
  expect(outcome.references).toEqual([
    'toolbox/gemengde-werkgroep',
    'experimenten/leusden',
    '0192d3a4-5b6c-7d8e-9f01-23456789abcd',
  ])
  expect(outcome.images).toEqual(['/bestanden/kring.jpg', '/bestanden/kaart.jpg'])
  expect(outcome.plainText.split('\n').slice(0, 7)).toEqual([
    'In Amersfoort zaten raadsleden en bewoners samen om tafel.',
    'Wat deden we?',
    'Tip',
    'Begin klein.',
    'Wij luisterden meer.',
    'En we praatten minder.',
    'Raadslid, Amersfoort',
  ])
  expect(outcome.plainText).toContain('\nWie Aantal\nBewoners 4\n')
})

test('a video is a link to it, for content only', async () => {
  const video = '<Video href="https://video.example/1" title="Het Plein in Losser" />'
  expect(await renderText(video, 'content')).toMatchObject({
    html: '<p class="video-link"><a href="https://video.example/1" rel="noopener">Video: Het Plein in Losser</a></p>',
  })
  expect(await renderText(video, 'member')).toMatchObject({ ok: false })
})

test('a drawing of content/ is loaded with the page: it would push the text away when it came later', async () => {
  expect(await renderText('![Een trap](/beelden/trap.svg)', 'content')).toMatchObject({
    html: '<p><img src="/beelden/trap.svg" alt="Een trap"/></p>',
    images: ['/beelden/trap.svg'],
  })
})

test('an address that is no entry stays a plain link', async () => {
  const links = '[a](/zoeken?q=plein) [c](/toolbox) [d](/bijeenkomsten/x.ics) [e](#stappen) [f](/agenda/2016)'
  expect(await renderText(links, 'member')).toMatchObject({ ok: true, references: [] })
})

test('a link to a fixed page is one to an entry', async () => {
  expect(await renderText('[Lees](/privacy#bewaren)', 'member')).toMatchObject({
    html: '<p><a data-entry="privacy" href="/privacy#bewaren">Lees</a></p>',
    references: ['privacy'],
  })
})

test('a link to an entry by its id is a placeholder too', async () => {
  const id = '0192d3a4-5b6c-7d8e-9f01-23456789abcd'
  expect(await renderText(`[Zie](/${id})`, 'member')).toMatchObject({
    html: `<p><a data-entry="${id}" href="/${id}">Zie</a></p>`,
    references: [id],
  })
})

test('a second table has a name of its own', async () => {
  const table = '| a |\n|---|\n| b |'
  const outcome = await renderText(`${table}\n\nEn\n\n${table}`, 'member')
  const names = outcome.ok ? [...outcome.html.matchAll(/aria-label="([^"]+)"/g)].map(([, name]) => name) : []
  expect(names).toEqual(['Tabel', 'Tabel 2'])
})

const snippets = [
  ...['Een *zin* met `code` & "tekens"', '## Kop', '## Kop & meer', '---', '> Citaat\n> op twee regels'],
  ...[
    '1. een\n2. twee\n   - diep',
    '- [ ] taak',
    '```js\nlet a = 1 < 2\n```',
    '| a | b |\n|:-:|---|\n| x | **y** |',
  ],
  ...[
    '[link](/toolbox/het-plein)',
    '![plaatje](/a.jpg "titel")',
    'Zie[^n].\n\n[^n]: Noot.',
    'www.vng.nl en a@b.example',
  ],
  ...['regel  \nbreuk', '~~weg~~', '[r][d]\n\n[d]: https://vng.nl "t"', '&lt;Tip&gt; &amp; \\{ \\<'],
  ...[
    '<Tip>kort</Tip>',
    '<Tip>\nlang\n\n- lijst\n</Tip>',
    '<Tip> <Tip>dubbel</Tip> </Tip>',
    '<Tip></Tip>',
    '<Tip />',
  ],
  ...['<Quote source="Bewoner &amp; buur">Ja.</Quote>', '<Quote source=\'"x"\'>\n> diep\n</Quote>'],
  ...[
    '<Step title="Eén">\nDoe *dit*.\n</Step>',
    '<ToolCard entry="toolbox/het-plein" />',
    '<CaseCard entry="pleinen/losser" />',
  ],
  ...[
    '<Figure src="/a.jpg" alt="a < b" caption="c" />',
    '<Tip>a</Tip> <Tip>b</Tip>',
    '- <Tip>in lijst</Tip>',
  ],
]

test('both ways give the same for everything that a member may write', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...snippets), { minLength: 1, maxLength: 6 }),
      async (parts) => {
        const written = parts.join('\n\n')
        const ofMember = await renderText(written, 'member')
        expect(ofMember.ok || ofMember.problems).toBe(true)
        expect(await renderText(written, 'content')).toEqual(ofMember)
      },
    ),
    { numRuns: 100, examples: snippets.map((snippet): [string[]] => [[snippet]]) },
  )
}, 60_000)
