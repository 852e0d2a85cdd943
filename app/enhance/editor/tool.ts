import type { Command, EditorState } from 'prosemirror-state'
import { element } from './element.ts'
import { type IconName, icon } from './icons.ts'
import type { Editor } from './page.ts'

/** Something that a button or a key does. */
export interface Tool {
  readonly label: string
  readonly icon?: IconName
  /** Keys that do the same: `Ctrl+B`. */
  readonly keys?: string
  /** Whether what it does is so where one is; for a button that is pressed or not. */
  isOn?(state: EditorState): boolean
  /** Whether it can be done here; always, when absent. */
  can?(state: EditorState): boolean
  do(editor: Editor): void
}

/** A tool that is a command of ProseMirror. */
export function commandTool(command: Command, tool: Omit<Tool, 'do' | 'can'>): Tool {
  return {
    ...tool,
    can: (state) => command(state),
    do({ view, page }) {
      command(view.state, view.dispatch, view)
      view.focus()
      if (tool.isOn) page.announce(`${tool.label}: ${tool.isOn(view.state) ? 'aan' : 'uit'}.`)
    },
  }
}

/** A button for a tool, and how it is told of where one is now. */
export function toolButton(tool: Tool, editor: Editor) {
  const button = element('button', {
    type: 'button',
    class: `tool ${tool.icon ? 'tool--icon' : ''}`.trim(),
    'data-tool': true,
    'data-tip': tool.keys ? `${tool.label} (${keysHere(tool.keys)})` : tool.icon && tool.label,
    'aria-label': tool.icon && tool.label,
    'aria-keyshortcuts': tool.keys && keysHere(tool.keys).replace('Ctrl', 'Control').replace('⌘', 'Meta'),
  })
  button.append(tool.icon ? icon(tool.icon) : tool.label)
  keepsFocus(button)
  button.addEventListener('click', () => {
    if (button.getAttribute('aria-disabled') !== 'true') tool.do(editor)
  })
  return {
    button,
    refresh(state: EditorState): void {
      if (tool.isOn) button.setAttribute('aria-pressed', String(tool.isOn(state)))
      if (tool.can) button.setAttribute('aria-disabled', String(!tool.can(state)))
    },
  }
}

/** A finger or mouse on a button leaves the focus, and with it what is selected, in the text. */
export function keepsFocus(target: HTMLElement): void {
  target.addEventListener('mousedown', (event) => event.preventDefault())
}

/** Keys as they are called on this machine. */
export function keysHere(keys: string): string {
  const isMac = /Mac|iP(?:hone|ad)/.test(navigator.userAgent)
  return isMac ? keys.replace('Ctrl', '⌘') : keys
}
