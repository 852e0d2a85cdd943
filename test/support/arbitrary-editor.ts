import fc from 'fast-check'
import type { Mark, Node } from 'prosemirror-model'
import { editorComponents } from '#app/editor/components.ts'
import { editorSchema as schema } from '#app/editor/schema.ts'

const awkward = fc.constantFrom(
  ...[
    '*',
    '**',
    '_',
    '`',
    '[',
    ']',
    '(a)',
    '<',
    '>',
    '{',
    '}',
    '#',
    '- ',
    '1. ',
    '+ ',
    '| ',
    '\\',
    '&amp;',
    '&',
    '~~',
  ],
  ...['import ', 'export ', ' https://leerplein.example/a?b=1 ', ' www.vng.nl ', ' a@b.nl ', '!', '!['],
  ...[' ', '  ', '---', '===', ':', '"', '“', 'é', '🏛', '\u00A0', '^1', '[^1]', '[x]', '|', '=', '$'],
)
const text = fc
  .array(fc.oneof(awkward, fc.constantFrom('raad', 'plein ', ' en', 'woord')), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(''))

const markSets = fc
  .subarray(['em', 'strong', 'strike', 'link', 'code'])
  .map((names) =>
    names.reduce<readonly Mark[]>(
      (set, name) => schema.mark(name, name === 'link' ? { href: '/a' } : {}).addToSet(set),
      [],
    ),
  )
const piece = fc.tuple(
  text,
  fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: markSets }),
)
const words = fc
  .array(piece, { maxLength: 4 })
  .map((pieces) => pieces.map(([value, marks]) => schema.text(value, marks)))

const node = (name: string, attrs: Record<string, unknown>, content: readonly Node[]) =>
  schema.node(name, attrs, content)
const paragraph = fc
  .tuple(words, fc.boolean(), words)
  .map(([one, broken, two]) =>
    node('paragraph', {}, broken ? [...one, schema.node('hard_break'), ...two] : one),
  )
const heading = fc
  .tuple(fc.integer({ min: 2, max: 4 }), words)
  .map(([level, content]) => node('heading', { level }, content))
const table = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([width, height]) =>
    fc.array(fc.array(words, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  )
  .map((rows) =>
    node(
      'table',
      {},
      rows.map((cells, index) =>
        node(
          'table_row',
          {},
          cells.map((content) => node(index === 0 ? 'table_header' : 'table_cell', {}, content)),
        ),
      ),
    ),
  )

const { block } = fc.letrec<{ block: Node; blocks: Node[]; item: Node }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    paragraph,
    heading,
    table,
    fc.constant(schema.node('horizontal_rule')),
    text.map((value) => node('code_block', {}, [schema.text(value)])),
    fc
      .tuple(
        fc.constantFrom('bullet_list', 'ordered_list'),
        fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
      )
      .map(([name, items]) => node(name, {}, items)),
    tie('blocks').map((content) => node('blockquote', {}, content)),
    fc
      .tuple(fc.constantFrom(...Object.keys(editorComponents)), tie('blocks'), text)
      .map(([name, content, value]) => {
        const { fields = [], hasText = false } = editorComponents[name] ?? {}
        const attrs = Object.fromEntries(fields.map((field) => [field.name, value]))
        return node(name, attrs, hasText ? content : [])
      }),
  ),
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
  item: fc
    .tuple(paragraph, fc.array(tie('block'), { maxLength: 2 }))
    .map(([first, rest]) => node('list_item', {}, [first, ...rest])),
}))

/** Documents that somebody could make in the editor. */
export const editorDocs: fc.Arbitrary<Node> = fc
  .array(block, { minLength: 1, maxLength: 4 })
  .map((content) => node('doc', {}, content))
