import { toggleMark } from 'prosemirror-commands'
import { redo, undo } from 'prosemirror-history'
import type { MarkType, NodeType } from 'prosemirror-model'
import { liftListItem, sinkListItem } from 'prosemirror-schema-list'
import { editorSchema as schema } from '#app/editor/schema.ts'
import { toggleHeading, toggleList, toggleQuote } from './commands.ts'
import { element } from './element.ts'
import { insertMenu } from './insert-menu.ts'
import { keysDialog } from './keys-dialog.ts'
import { entryLinkDialog, linkDialog, mayLink } from './link-dialog.ts'
import type { Editor } from './page.ts'
import { roving } from './roving.ts'
import { tips } from './tips.ts'
import { commandTool, type Tool, toolButton } from './tool.ts'
import { isIn, isMarked } from './where.ts'

const { heading, bullet_list, ordered_list, list_item, blockquote } = schema.nodes as Record<string, NodeType>
const { strong, em, link } = schema.marks as Record<string, MarkType>

const headings = (
  [
    [2, 'Kop', 'heading2'],
    [3, 'Tussenkop', 'heading3'],
    [4, 'Kleine kop', 'heading4'],
  ] as const
).map(([level, label, icon]) =>
  commandTool(toggleHeading(level), {
    label,
    icon,
    keys: `Ctrl+Shift+${level}`,
    isOn: isIn(heading, { level }),
  }),
)

/** The buttons above a text, in groups. */
const groups: readonly (readonly Tool[])[] = [
  headings,
  [
    commandTool(toggleMark(strong!), { label: 'Vet', icon: 'bold', keys: 'Ctrl+B', isOn: isMarked(strong) }),
    commandTool(toggleMark(em!), { label: 'Schuin', icon: 'italic', keys: 'Ctrl+I', isOn: isMarked(em) }),
  ],
  [
    commandTool(toggleList(bullet_list!), {
      label: 'Lijst',
      icon: 'bullets',
      keys: 'Ctrl+Shift+8',
      isOn: isIn(bullet_list),
    }),
    commandTool(toggleList(ordered_list!), {
      label: 'Genummerde lijst',
      icon: 'numbers',
      keys: 'Ctrl+Shift+7',
      isOn: isIn(ordered_list),
    }),
    commandTool(sinkListItem(list_item!), { label: 'Dieper in de lijst', icon: 'deeper', keys: 'Ctrl+]' }),
    commandTool(liftListItem(list_item!), { label: 'Minder diep', icon: 'shallower', keys: 'Ctrl+[' }),
  ],
  [
    commandTool(toggleQuote, {
      label: 'Citaat',
      icon: 'quote',
      keys: 'Ctrl+Shift+9',
      isOn: isIn(blockquote),
    }),
    { label: 'Link', icon: 'link', keys: 'Ctrl+K', isOn: isMarked(link), can: mayLink, do: linkDialog },
    { label: 'Link naar een pagina van deze site', icon: 'page', can: mayLink, do: entryLinkDialog },
  ],
]

const steps: readonly Tool[] = [
  commandTool(undo, { label: 'Maak ongedaan', icon: 'undo', keys: 'Ctrl+Z' }),
  commandTool(redo, { label: 'Doe opnieuw', icon: 'redo', keys: 'Ctrl+Y' }),
]

/** The bar above a text. */
export function mainTools(editor: Editor, name: string) {
  const bar = element('div', { class: 'tools', role: 'toolbar', 'aria-label': `Knoppen bij ${name}` })
  const made = [...groups, steps].map((tools) => tools.map((tool) => toolButton(tool, editor)))
  const help = toolButton({ label: 'Toetsen', do: () => keysDialog() }, editor)
  help.button.classList.add('tool--keys')
  const parts = made.map((tools) =>
    element('div', { class: 'tools__group' }, ...tools.map(({ button }) => button)),
  )
  bar.append(...parts.slice(0, -1), insertMenu(editor), ...parts.slice(-1), help.button)
  tips(bar)
  const stops = roving(bar, () => editor.view.focus())
  stops.renew()
  return {
    element: bar,
    focus: stops.focus,
    refresh() {
      for (const { refresh } of made.flat()) refresh(editor.view.state)
    },
  }
}
