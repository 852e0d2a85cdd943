import { baseKeymap, chainCommands, selectParentNode, splitBlock, toggleMark } from 'prosemirror-commands'
import { gapCursor } from 'prosemirror-gapcursor'
import { history, redo, undo } from 'prosemirror-history'
import { undoInputRule } from 'prosemirror-inputrules'
import { keymap } from 'prosemirror-keymap'
import type { NodeType } from 'prosemirror-model'
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list'
import { type Command, NodeSelection, type Plugin, TextSelection } from 'prosemirror-state'
import { tableEditing } from 'prosemirror-tables'
import { editorSchema as schema } from '#app/editor/schema.ts'
import { lineBeside, toggleHeading, toggleList, toggleQuote } from './commands.ts'
import { changeComponent } from './component-dialog.ts'
import { orderly } from './keep-order.ts'
import { leaveOnEmptyLine, nextCell } from './leaving.ts'
import { linkDialog } from './link-dialog.ts'
import type { Editor } from './page.ts'
import { typedMarks } from './typed-marks.ts'
import { blockAround, isComponent } from './where.ts'

const { list_item, bullet_list, ordered_list, hard_break } = schema.nodes as Record<string, NodeType>
const { strong, em } = schema.marks

/** How the text behaves; `app/editor/keys.ts` tells writers of the keys. */
export function editorPlugins(editor: Editor, toTools: () => void): Plugin[] {
  const opens =
    (open: (editor: Editor) => boolean): Command =>
    (_, dispatch) =>
      dispatch !== undefined && open(editor)
  return [
    typedMarks,
    keymap({
      'Mod-z': undo,
      'Mod-y': redo,
      'Shift-Mod-z': redo,
      'Mod-b': toggleMark(strong!),
      'Mod-i': toggleMark(em!),
      'Shift-Mod-2': toggleHeading(2),
      'Shift-Mod-3': toggleHeading(3),
      'Shift-Mod-4': toggleHeading(4),
      'Shift-Mod-7': toggleList(ordered_list!),
      'Shift-Mod-8': toggleList(bullet_list!),
      'Shift-Mod-9': toggleQuote,
      'Mod-]': sinkListItem(list_item!),
      'Mod-[': liftListItem(list_item!),
      'Mod-k': opens(linkDialog),
      Enter: chainCommands(opens(changeChosen), leaveOnEmptyLine, splitListItem(list_item!)),
      'Shift-Enter': chainCommands(breakLine, splitBlock),
      'Mod-Enter': lineBeside('below'),
      'Shift-Mod-Enter': lineBeside('above'),
      Tab: nextCell(1),
      'Shift-Tab': nextCell(-1),
      Escape: chooseBlock,
      Backspace: undoInputRule,
      'Alt-F10': (_, dispatch) => {
        if (dispatch) toTools()
        return true
      },
    }),
    keymap(baseKeymap),
    history(),
    gapCursor(),
    tableEditing(),
    orderly,
  ]
}

function changeChosen(editor: Editor): boolean {
  const { selection } = editor.view.state
  if (!(selection instanceof NodeSelection) || !isComponent(selection.node)) return false
  return changeComponent(editor, { node: selection.node, pos: selection.from })
}

const breakLine: Command = (state, dispatch) => {
  if (!state.selection.$from.parent.type.contentMatch.matchType(hard_break!)) return false
  dispatch?.(state.tr.replaceSelectionWith(hard_break!.create()).scrollIntoView())
  return true
}

/** Chooses the component in which one is as a whole. */
const chooseBlock: Command = (state, dispatch) => {
  const around = blockAround(state, isComponent)
  if (!around || !(state.selection instanceof TextSelection)) return false
  if (around.node.isAtom) return selectParentNode(state, dispatch)
  dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, around.pos)))
  return true
}
