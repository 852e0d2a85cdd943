import type { Node } from 'prosemirror-model'
import { EditorState, TextSelection, type Transaction } from 'prosemirror-state'
import { describe, expect, test } from 'vitest'
import { docOf } from '#app/editor/from-tree.ts'
import { editorSchema as schema } from '#app/editor/schema.ts'
import { treeOf } from '#app/editor/to-tree.ts'
import { insertBlock, insertComponent, newTable, toggleHeading } from '#app/enhance/editor/commands.ts'
import { keepOrder, orderly } from '#app/enhance/editor/keep-order.ts'
import { leaveOnEmptyLine, nextCell } from '#app/enhance/editor/leaving.ts'
import { linkAround } from '#app/enhance/editor/where.ts'
import { tidyTree } from '#app/mdx/normalise.ts'
import { writeMarkdown } from '#app/mdx/write-markdown.ts'

/** A text with the caret behind some words. */
function textAt(text: string, words: string): EditorState {
  const doc = keepOrder(docOf(tidyTree(text)!))
  const state = EditorState.create({ doc, plugins: [orderly] })
  let at = 0
  doc.descendants((node: Node, pos) => {
    if (node.text?.includes(words)) at = pos + node.text.indexOf(words) + words.length
  })
  return state.apply(state.tr.setSelection(TextSelection.create(doc, at)))
}

const written = ({ doc }: { doc: Node }) => writeMarkdown(treeOf(doc))

function doing(state: EditorState, command: (s: EditorState, d: (tr: Transaction) => void) => boolean) {
  let next = state
  const done = command(state, (tr) => {
    next = state.apply(tr)
  })
  return { done, next }
}

describe('putting something in', () => {
  const line = schema.nodes.horizontal_rule!.create()

  test('never splits a sentence, and takes the place of an empty line', () => {
    expect(written(insertBlock(textAt('Een zin.', 'Een'), line))).toBe('Een zin.\n\n---\n')
    const empty = EditorState.create({ doc: schema.node('doc', null, [schema.node('paragraph')]) })
    expect(insertBlock(empty, line).doc.childCount).toBe(2) // and a line to go on in
  })

  test('goes under the whole list or table in which one is', () => {
    expect(written(insertBlock(textAt('- een\n  - diep\n- twee', 'diep'), line))).toBe(
      '- een\n  - diep\n- twee\n\n---\n',
    )
    expect(written(insertBlock(textAt('| a | b |\n| - | - |\n| c | d |', 'a'), line))).toBe(
      '| a | b |\n| - | - |\n| c | d |\n\n---\n',
    )
  })

  test('a component goes around what is selected', () => {
    const state = textAt('Bel eerst.', 'eerst')
    const all = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 1, 9)))
    expect(written(insertComponent(all, schema.nodes.Tip!, {}))).toBe('<Tip>\n  Bel eerst.\n</Tip>\n')
  })
})

describe('headings', () => {
  test('leave no level out', () => {
    expect(doing(textAt('Zin', 'Zin'), toggleHeading(3)).done).toBe(false)
    expect(written(doing(textAt('## Kop\n\nZin', 'Zin'), toggleHeading(3)).next)).toBe('## Kop\n\n### Zin\n')
  })

  test('become a sentence again', () => {
    expect(written(doing(textAt('## Kop', 'Kop'), toggleHeading(2)).next)).toBe('Kop\n')
  })
})

describe('tables', () => {
  const table = '| kop | b |\n| - | - |\n| c | d |\n\nErna'

  test('are left at their end, and at their beginning where something stands before', () => {
    const { done, next } = doing(textAt(table, 'd'), nextCell(1))
    expect(done).toBe(true)
    expect(next.selection.$from.parent.textContent).toBe('Erna')
    expect(doing(textAt(table, 'kop'), nextCell(-1)).done).toBe(false)
    const before = doing(textAt(`Ervoor\n\n${table}`, 'kop'), nextCell(-1)).next
    expect(before.selection.$from.parent.textContent).toBe('Ervoor')
  })

  test('have one head on top, whatever is put in', () => {
    const state = textAt(table, 'a')
    const row = schema.nodes.table_row!.create(
      null,
      [1, 2].map(() => schema.nodes.table_cell!.create()),
    )
    const { doc } = state.apply(state.tr.insert(1, row))
    const kinds = doc.firstChild!.content.content.map((one) => one.firstChild!.type.name)
    expect(kinds).toEqual(['table_header', 'table_cell', 'table_cell'])
  })

  test('that are new are written as they are shown', () => {
    const doc = schema.node('doc', null, [newTable()])
    expect(written({ doc })).toBe('| | | |\n| - | - | - |\n| | | |\n| | | |\n')
  })
})

test('Enter on the empty last line of a component goes on under it', () => {
  const state = textAt('<Tip>\nBel.\n</Tip>', 'Bel.')
  const split = state.apply(state.tr.split(state.selection.from))
  const { done, next } = doing(split, leaveOnEmptyLine)
  expect(done).toBe(true)
  expect(next.selection.$from.depth).toBe(1)
  expect(written(next)).toBe('<Tip>\n  Bel.\n</Tip>\n')
  expect(doing(state, leaveOnEmptyLine).done).toBe(false)
})

test('a link is found from within and from its end, with all that it holds', () => {
  for (const words of ['het ', 'plein']) {
    const state = textAt('Zie [het **plein**](/toolbox/het-plein) en meer', words)
    const link = linkAround(state)
    expect(link?.mark.attrs.href).toBe('/toolbox/het-plein')
    expect(state.doc.textBetween(link!.from, link!.to)).toBe('het plein')
  }
  expect(linkAround(textAt('Zie [het](/a) en', 'en'))).toBeNull()
})
