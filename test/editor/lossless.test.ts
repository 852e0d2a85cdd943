import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse as yaml } from 'yaml'
import { marksHelp } from '#app/components/write/marks-help.ts'
import { editorComponents } from '#app/editor/components.ts'
import { editorSchema } from '#app/editor/schema.ts'
import { treeOf } from '#app/editor/to-tree.ts'
import { allowedComponents, componentsFor } from '#app/mdx/allowed.ts'
import { normalise } from '#app/mdx/normalise.ts'
import { openText } from '#app/mdx/open-text.ts'
import { renderText } from '#app/mdx/render-text.server.ts'
import { writeMarkdown } from '#app/mdx/write-markdown.ts'
import { editorDocs } from '../support/arbitrary-editor.ts'

/** Every text of content/: bodies, and answers of more than one line. */
const texts = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx'))
  .flatMap((file) => {
    const [, front = '', body = ''] =
      /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(path.join('content', file), 'utf8')) ?? []
    return [body.trim(), ...longTexts(yaml(front))].filter(Boolean).map((text) => ({ file, text }))
  })

function longTexts(value: unknown): string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : []
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(longTexts) : []
}

test('the editor knows the components that members may use, and their attributes', () => {
  expect(Object.keys(editorComponents)).toEqual(componentsFor('member'))
  for (const [name, { fields, hasText }] of Object.entries(editorComponents)) {
    const allowed = allowedComponents.get(name)
    expect(fields.map((field) => field.name)).toEqual([...(allowed?.attributes.keys() ?? [])])
    expect(hasText).toBe(allowed?.children)
  }
})

describe('the texts of content/', () => {
  test('are there', () => expect(texts.length).toBeGreaterThan(200))

  test('come out of the editor as they went in, or stay out of it', () => {
    const closed = texts.flatMap(({ file, text }) => {
      const opened = openText(text)
      return opened.ok ? [] : [`${file}: ${opened.reason}`]
    })
    expect(closed).toEqual([])
  })

  test('say the same on the page when they were normalised', async () => {
    for (const { text } of texts) {
      const normal = normalise(text)
      expect(normalise(normal ?? '')).toBe(normal)
      const [before, after] = [await renderText(text, 'content'), await renderText(normal ?? '', 'content')]
      expect(comparable(after)).toEqual(comparable(before))
    }
  }, 120_000)
})

/** What is rendered; a line break within a sentence is a space, and notes have names after their text. */
function comparable(outcome: Awaited<ReturnType<typeof renderText>>): string {
  return outcome.ok ? outcome.html.replaceAll(/\s+/g, ' ').replaceAll(/n[0-9a-f]{8}-/g, '') : 'refused'
}

test.each(marksHelp)(
  'the example of $title in the help is a text that members may use',
  async ({ example }) => {
    expect(await renderText(example, 'member')).toMatchObject({ ok: true })
    expect(openText(example)).toMatchObject({ ok: true })
  },
)

test('whatever is made in the editor is written so that the editor opens it as the same text', {
  timeout: 90_000,
}, () => {
  fc.assert(
    fc.property(editorDocs, (doc) => {
      const text = writeMarkdown(treeOf(doc))
      const opened = openText(text)

      expect(opened, text).toMatchObject({ ok: true })
      if (opened.ok) expect(writeMarkdown(treeOf(editorSchema.nodeFromJSON(opened.doc)))).toBe(text)
      expect(normalise(text)).toBe(text)
    }),
    { numRuns: 300 },
  )
})

test('normalising twice is normalising once, whatever was typed', () => {
  const lines = fc.constantFrom(
    ...['Gewone *tekst* en **vet**.', '- punt', '  - dieper', '1. een', '2) twee', '> citaat', '## Kop', ''],
    ...[
      '<Tip>Doe dit.</Tip>',
      '<Step title="Nodig uit">',
      '</Step>',
      '| a | b |',
      '|--|:-:|',
      '| 1 |',
      '***',
    ],
    ...[
      '[x](/a "t")',
      '![b](/b.png)',
      'https://a.nl/b',
      '```',
      '[^1]',
      '[^1]: noot',
      '\\*',
      '&nbsp;',
      '  einde  ',
    ],
    ...[
      '<Quote source="A">',
      '</Quote>',
      '*a **b***',
      '_c_d',
      '~~weg~~',
      'regel\\',
      '<CaseCard entry="pleinen/a" />',
    ],
  )
  fc.assert(
    fc.property(fc.array(lines, { minLength: 1, maxLength: 8 }), (parts) => {
      const normal = normalise(parts.join('\n'))
      if (normal !== null) expect(normalise(normal)).toBe(normal)
    }),
    { numRuns: 300 },
  )
})
