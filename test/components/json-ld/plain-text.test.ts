import { expect, test } from 'vitest'
import { plainTextOf } from '#app/components/json-ld/plain-text.ts'

test('of a rendered text the words stay, without markup and as they are read', () => {
  expect(
    plainTextOf(
      '<p>Kies <a data-entry="x" href="/toolbox/het-plein">het Plein</a> &amp; <em>wacht</em>.</p>\n<ul>\n<li>Zeg &quot;ja&quot;</li>\n<li>1 &lt; 2, zo&#x27;n</li>\n</ul>',
    ),
  ).toBe('Kies het Plein & wacht. Zeg "ja" 1 < 2, zo\'n')
})
