import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Sections } from '#app/ui/section.tsx'

const section = (id: string) => ({ id, title: `Over ${id}`, content: <p>{id}</p> })
const contentsOf = (sections: Parameters<typeof Sections>[0]['sections']) =>
  [...renderToStaticMarkup(<Sections sections={sections} />).matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)

test('a page of three sections has no table of contents', () => {
  expect(contentsOf(['a', 'b', 'c'].map(section))).toEqual([])
})

test('a page of four has, and a text that brings its own headings counts by them', () => {
  const text = {
    id: 'tekst',
    headings: [
      { id: 'een', text: 'Een', depth: 2 },
      { id: 'een-a', text: 'Een a', depth: 3 },
      { id: 'twee', text: 'Twee', depth: 2 },
    ],
    content: <p>tekst</p>,
  }
  expect(contentsOf([section('a'), text, section('b')])).toEqual(['a', 'een', 'twee', 'b'])
})
