import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Bars } from '#app/ui/bars.tsx'
import { wordsOf } from './markup.ts'

const bars = (
  <Bars
    label="Programma"
    unit="min"
    parts={[
      { label: 'Aankomen', length: 20 },
      { label: 'Drie tafels', length: 60 },
    ]}
  />
)

test('each bar begins where the one before it ends and is as long as its part', () => {
  const sizes = [...renderToStaticMarkup(bars).matchAll(/ x="([\d.]+)%" width="([\d.]+)%"/g)].map(
    ([, x, width]) => [x, width],
  )
  expect(sizes).toEqual([
    ['0.00', '25.00'],
    ['25.00', '75.00'],
  ])
})

test('without the picture it is a list with the minutes of each part', () => {
  expect(wordsOf(bars)).toBe('0 min Aankomen · 20 min 20 Drie tafels · 60 min')
})

test('no style attribute, which the content security policy would drop', () => {
  expect(renderToStaticMarkup(bars)).not.toContain('style=')
})
