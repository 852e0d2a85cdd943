import type { Node } from 'prosemirror-model'
import { type EditorState, NodeSelection } from 'prosemirror-state'
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
} from 'prosemirror-tables'
import { editorComponents } from '#app/editor/components.ts'
import { nameOfBlock } from './block-views.ts'
import { lineBeside, removeBlock, unwrap } from './commands.ts'
import { changeComponent } from './component-dialog.ts'
import { element } from './element.ts'
import { linkDialog, removeLink } from './link-dialog.ts'
import type { Editor } from './page.ts'
import { roving } from './roving.ts'
import { commandTool, type Tool, toolButton } from './tool.ts'
import { blockAround, isApart, isComponent, linkAround, type Place } from './where.ts'

/** What can be done with the block or the link where one is. */
interface Situation {
  readonly name: string
  readonly tools: readonly Tool[]
}

const beside: readonly Tool[] = [
  commandTool(lineBeside('above'), { label: 'Regel erboven' }),
  commandTool(lineBeside('below'), { label: 'Regel eronder', keys: 'Ctrl+Enter' }),
]

const inTable: readonly Tool[] = [
  commandTool(addRowBefore, { label: 'Rij erboven' }),
  commandTool(addRowAfter, { label: 'Rij eronder' }),
  commandTool(deleteRow, { label: 'Rij weg' }),
  commandTool(addColumnBefore, { label: 'Kolom ervoor' }),
  commandTool(addColumnAfter, { label: 'Kolom erna' }),
  commandTool(deleteColumn, { label: 'Kolom weg' }),
  commandTool(deleteTable, { label: 'Tabel weg' }),
]

const atLink: readonly Tool[] = [
  { label: 'Wijzig de link', keys: 'Ctrl+K', do: linkDialog },
  { label: 'Haal de link weg', do: removeLink },
]

function forBlock({ type }: Node): readonly Tool[] {
  const component = editorComponents[type.name]
  const change = toolHere('Wijzig', (editor, place) => changeComponent(editor, place))
  const bare = toolHere('Alleen de tekst', ({ view }, place) => view.dispatch(unwrap(view.state, place)))
  const away = toolHere('Haal weg', ({ view }, place) => view.dispatch(removeBlock(view.state, place)))
  return [...(component?.fields.length ? [change] : []), ...(component?.hasText ? [bare] : []), away]
}

/** A tool for the block where one is at the moment that it is used. */
function toolHere(label: string, act: (editor: Editor, place: Place) => void): Tool {
  return {
    label,
    do(editor) {
      const place = blockAround(editor.view.state, isApart)
      if (!place) return
      editor.view.focus()
      act(editor, place)
    },
  }
}

function situationIn(state: EditorState, { page }: Editor): Situation | null {
  const link = state.selection instanceof NodeSelection ? null : linkAround(state)
  const block = blockAround(state, isApart)
  const linkPart = link ? [{ name: `Link naar ${link.mark.attrs.href}`, tools: atLink }] : []
  const parts = [...linkPart, ...(block ? [blockPart(block.node)] : [])]
  if (parts.length === 0) return null
  return { name: parts.map(({ name }) => name).join('. '), tools: parts.flatMap(({ tools }) => tools) }

  function blockPart(node: Node): Situation {
    if (node.type.name === 'table') return { name: 'Tabel', tools: [...inTable, ...beside] }
    const name = isComponent(node) ? nameOfBlock(node, page) : others[node.type.name]
    return { name: name ?? '', tools: [...forBlock(node), ...beside] }
  }
}

const others: Readonly<Record<string, string>> = { code_block: 'Code', horizontal_rule: 'Lijn' }

/** The bar under a text, for where one is. */
export function blockTools(editor: Editor) {
  const bar = element('div', { class: 'tools tools--block', role: 'toolbar' })
  const stops = roving(bar, () => editor.view.focus())
  let shown = ''
  let buttons: ReturnType<typeof toolButton>[] = []
  bar.hidden = true

  function refresh(): void {
    const situation = situationIn(editor.view.state, editor)
    const now = JSON.stringify(situation)
    if (now !== shown) {
      shown = now
      bar.hidden = situation === null
      bar.setAttribute('aria-label', situation?.name ?? '')
      buttons = (situation?.tools ?? []).map((tool) => toolButton(tool, editor))
      const name = element('p', { class: 'tools__name' }, situation?.name ?? '')
      bar.replaceChildren(name, ...buttons.map(({ button }) => button))
      stops.renew()
    }
    for (const button of buttons) button.refresh(editor.view.state)
  }

  return { element: bar, focus: stops.focus, refresh }
}
