import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { MarkedText } from '#app/ui/marked-text.tsx'

test('what was found is marked, in order, and nothing of the text is lost', () => {
  const html = renderToStaticMarkup(
    <MarkedText
      text="raad en inwoners"
      marks={[
        [0, 4],
        [8, 16],
      ]}
    />,
  )
  expect(html).toBe('<mark class="utrecht-mark">raad</mark> en <mark class="utrecht-mark">inwoners</mark>')
})

test('a text with markup in it stays text', () => {
  const html = renderToStaticMarkup(<MarkedText text="<b>raad</b>" marks={[[3, 7]]} />)
  expect(html).toBe('&lt;b&gt;<mark class="utrecht-mark">raad</mark>&lt;/b&gt;')
})
