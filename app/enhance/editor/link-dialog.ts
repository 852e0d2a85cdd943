import type { MarkType } from 'prosemirror-model'
import { type EditorState, Selection } from 'prosemirror-state'
import { editorSchema as schema } from '#app/editor/schema.ts'
import { openDialog } from './dialog.ts'
import { textControl } from './dialog-field.ts'
import { entryControl } from './entry-control.ts'
import type { Editor } from './page.ts'
import { addressProblem, typedAddress } from './typed-address.ts'
import { linkAround } from './where.ts'

const link = schema.marks.link as MarkType

export function mayLink({ selection: { $from } }: EditorState): boolean {
  return !$from.parent.isTextblock || $from.parent.type.allowsMarkType(link)
}

/** Asks where a link leads, or where the link leads to in which one is. */
export function linkDialog(editor: Editor): boolean {
  const { state } = editor.view
  if (!mayLink(state)) return false
  const existing = linkAround(state)
  const needsWords = state.selection.empty && !existing
  const words = textControl({ label: 'Tekst van de link', help: 'Zeg waar de link heen gaat.' })
  const address = textControl({
    label: 'Adres',
    help: 'Bijvoorbeeld https://vng.nl of info@gemeente.nl.',
    value: existing?.mark.attrs.href,
    inputMode: 'url',
    judge: addressProblem,
  })
  openDialog({
    title: existing ? 'Wijzig de link' : 'Link',
    controls: [...(needsWords ? [words] : []), address],
    done: existing ? 'Wijzig' : 'Zet de link erin',
    also: existing ? { label: 'Haal de link weg', act: () => removeLink(editor) } : undefined,
    act: () => putLink(editor, typedAddress(address.value()), words.value()),
  })
  return true
}

/** Asks for an entry of the site to link to. */
export function entryLinkDialog(editor: Editor): void {
  const entry = entryControl({ label: 'Welke pagina?', page: editor.page })
  openDialog({
    title: 'Link naar een pagina van deze site',
    controls: [entry],
    done: 'Zet de link erin',
    act: () => putLink(editor, `/${entry.value()}`, editor.page.titles.get(entry.value()) ?? ''),
  })
}

export function removeLink({ view, page }: Editor): void {
  const existing = linkAround(view.state)
  if (existing) view.dispatch(view.state.tr.removeMark(existing.from, existing.to, existing.mark))
  view.focus()
  page.announce('De link is weg; de tekst staat er nog.')
}

/** Makes a link of what is selected, of the link in which one is, or of words that are put in. */
function putLink({ view, page }: Editor, href: string, words: string): void {
  const { state } = view
  const existing = linkAround(state)
  const mark = link.create({ href, title: existing?.mark.attrs.title ?? null })
  const { tr } = state
  if (!state.selection.$from.parent.inlineContent) tr.setSelection(Selection.near(state.selection.$to))
  if (existing && state.selection.empty) {
    tr.removeMark(existing.from, existing.to, existing.mark).addMark(existing.from, existing.to, mark)
  } else if (tr.selection.empty) {
    const { from } = tr.selection
    tr.insertText(words, from)
      .addMark(from, from + words.length, mark)
      .removeStoredMark(link)
  } else tr.addMark(tr.selection.from, tr.selection.to, mark)
  view.dispatch(tr.scrollIntoView())
  view.focus()
  page.announce('De link staat erin.')
}
