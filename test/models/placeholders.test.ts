import { expect, test } from 'vitest'
import { renderText } from '#app/mdx/render-text.server.ts'
import { entryReferences, fillPlaceholders, type LinkedEntry } from '#app/models/texts/placeholders.ts'

const plein: LinkedEntry = {
  path: '/toolbox/het-plein',
  title: 'Het Plein',
  summary: 'Een dagdeel rond een taai vraagstuk.',
  kindLabel: 'Werkvorm',
  accent: 'water',
  context: ['10–40 mensen', '2016'],
}

async function stored(text: string): Promise<string> {
  const outcome = await renderText(text, 'member')
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome.html
}

const nobody = () => undefined
const onlyPlein = (reference: string) => (reference === 'toolbox/het-plein' ? plein : undefined)

test('a card shows the entry as its reader may know it', async () => {
  const html = await stored('<ToolCard entry="toolbox/het-plein" />')
  expect(fillPlaceholders(html, onlyPlein)).toBe(
    '<article class="entry-card entry-card--water"><p class="entry-card__kind">Werkvorm</p>' +
      '<p class="entry-card__title"><a href="/toolbox/het-plein">Het Plein</a></p>' +
      '<p class="entry-card__summary">Een dagdeel rond een taai vraagstuk.</p>' +
      '<p class="entry-card__context">10–40 mensen · 2016</p></article>',
  )
  expect(fillPlaceholders(html, () => ({ ...plein, summary: null, context: [] }))).not.toMatch(
    /summary|context/,
  )
})

test('nothing is left of a card of a hidden entry', async () => {
  const html = await stored('Voor.\n\n<CaseCard entry="experimenten/geheim-plan" />\n\nNa.')
  expect(fillPlaceholders(html, nobody)).toBe('<p>Voor.</p>\n\n<p>Na.</p>')
})

test('a link to an entry leads to where it stands now, at the place that was meant', async () => {
  const html = await stored('[Zie *hier*](/toolbox/het-plein?a=1&b=2#stappen "Lees & doe")')
  const moved = { ...plein, path: '/toolbox/plein-en-meer' }
  expect(fillPlaceholders(html, () => moved)).toBe(
    '<p><a href="/toolbox/plein-en-meer?a=1&amp;b=2#stappen" title="Lees &amp; doe">Zie <em>hier</em></a></p>',
  )
})

test('of a link to a hidden entry only the text stays, whatever stands in it', async () => {
  const html = await stored(
    '[Zie *dit* ![a &lt;/a> b](/a.jpg)](/experimenten/geheim) en [het plein](/toolbox/het-plein), [vng](https://vng.nl).',
  )
  expect(fillPlaceholders(html, onlyPlein)).toBe(
    '<p>Zie <em>dit</em> <img src="/a.jpg" alt="a &lt;/a&gt; b" loading="lazy"/> en ' +
      '<a href="/toolbox/het-plein">het plein</a>, <a href="https://vng.nl" rel="noopener">vng</a>.</p>',
  )
})

test('what comes from another entry is text and nothing else', async () => {
  const evil = '"><script>alert(1)</script>$&$1\''
  const html = await stored('<ToolCard entry="toolbox/het-plein" />\n\n[a](/toolbox/het-plein)')
  const filled = fillPlaceholders(html, () => ({
    path: `/${evil}`,
    title: evil,
    summary: evil,
    kindLabel: evil,
    accent: 'leaf',
    context: [evil],
  }))
  expect(filled).not.toContain('<script')
  expect(filled.split('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;$&amp;$1&#x27;')).toHaveLength(7)
})

test('entries that show each other end at the card', async () => {
  const texts: Record<string, string> = {
    'experimenten/a': await stored('Ik ben a.\n\n<CaseCard entry="experimenten/b" />'),
    'experimenten/b': await stored('Ik ben b.\n\n<CaseCard entry="experimenten/a" />'),
  }
  const lookup = (reference: string) => ({ ...plein, path: `/${reference}`, title: `Over ${reference}` })
  const filled = fillPlaceholders(texts['experimenten/a'] ?? '', lookup)
  expect(filled).toContain('Over experimenten/b')
  expect(filled).not.toContain('Ik ben b')
  expect(entryReferences(filled)).toEqual([])
})

test('the references of stored HTML, each once', async () => {
  const html = await stored(
    '[a](/toolbox/het-plein) [b](/toolbox/het-plein#x)\n\n<CaseCard entry="pleinen/losser" />\n\n`<lp-card data-entry="x">`',
  )
  expect(entryReferences(html)).toEqual(['toolbox/het-plein', 'pleinen/losser'])
})
