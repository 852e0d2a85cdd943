import type { EditorView } from 'prosemirror-view'
import { element } from './element.ts'

/** What the editors of one page share. */
export interface EditorPage {
  /** Id of the entry that is written. */
  readonly draft: string
  /** Titles of entries by how a text names them: `toolbox/het-plein`. */
  readonly titles: Map<string, string>
  /** Says something to who listens to the page. */
  announce(text: string): void
}

/** One text with its buttons. */
export interface Editor {
  readonly view: EditorView
  readonly page: EditorPage
  /** Shows and says something that one has to know, until the next change. */
  tell(text: string): void
}

export function editorPage(form: HTMLFormElement): EditorPage {
  const aloud = element('p', { class: 'only-heard', role: 'status' })
  form.after(aloud)
  let timer = 0
  return {
    draft: form.dataset.draft ?? '',
    titles: new Map(),
    announce(text) {
      // The same words twice are said twice; and what the focus says first is not cut off.
      aloud.textContent = ''
      clearTimeout(timer)
      timer = window.setTimeout(() => {
        aloud.textContent = text
      }, 150)
    },
  }
}
