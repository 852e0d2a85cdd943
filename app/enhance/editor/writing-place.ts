import type { Node } from 'prosemirror-model'
import { treeOf } from '#app/editor/to-tree.ts'
import { writeMarkdown } from '#app/mdx/write-markdown.ts'
import { type EditorBox, editorBox } from './editor-box.ts'
import { element } from './element.ts'
import { type Opened, openTexts } from './open.ts'
import type { EditorPage } from './page.ts'
import { preferPlain } from './preference.ts'

/** A field that is written with buttons or in plain text. */
export interface WritingPlace {
  readonly area: HTMLTextAreaElement
  /** Puts into the field what was written with buttons. */
  bringUpToDate(): void
  /** Shows a text with buttons, or says why it can't be. */
  show(opened: Opened): void
}

interface Shown {
  readonly box: EditorBox
  /** The text as it was, and as it is written when nothing is changed: what is undone is as if never done. */
  readonly original: string
  readonly unchanged: string
}

/** Typing that pauses this long is put into the field; who reads the form earlier gets it earlier. */
const pause = 400

const written = (doc: Node) => writeMarkdown(treeOf(doc)).trimEnd()

export function writingPlace(area: HTMLTextAreaElement, page: EditorPage): WritingPlace {
  const { id } = area
  const label = area.labels?.[0]
  const name = label?.firstChild?.textContent?.trim() ?? ''
  if (label) label.id = `${id}-vraag`
  const [withButtons, plain] = [choice('Met knoppen'), choice('Platte tekst')]
  const ways = { role: 'group', class: 'editor-ways', 'aria-label': `Hoe schrijf je bij ${name}?` }
  const note = element('p', { class: 'editor-note', role: 'status' })
  area.before(element('div', ways, withButtons, plain), note)
  let shown: Shown | null = null
  let changed = false
  let timer = 0
  markWay()

  function bringUpToDate(): void {
    if (!shown || !changed) return
    changed = false
    const text = written(shown.box.view.state.doc)
    area.value = text === shown.unchanged ? shown.original : text
  }

  function onChange(): void {
    changed = true
    clearTimeout(timer)
    timer = window.setTimeout(() => {
      bringUpToDate()
      area.dispatchEvent(new Event('input', { bubbles: true }))
    }, pause)
  }

  function show(opened: Opened): void {
    if (!opened.ok) {
      note.textContent = `${opened.reason} Daarom schrijf je hier in platte tekst.`
      return
    }
    const hadFocus = document.activeElement === area
    note.textContent = ''
    const box = editorBox({ area, name, doc: opened.doc, page, onChange, tell })
    shown = { box, original: area.value, unchanged: written(opened.doc) }
    area.hidden = true
    // Links to the field, from a list of what lacks, lead to what is seen of it.
    area.id = `${id}-plat`
    box.view.dom.id = id
    area.after(box.element)
    markWay()
    if (hadFocus) box.view.focus()
  }

  function showPlain(): void {
    if (!shown) return
    bringUpToDate()
    shown.box.remove()
    shown = null
    area.id = id
    area.hidden = false
    note.textContent = ''
    markWay()
  }

  async function open(): Promise<void> {
    const text = area.value
    const [opened] = await openTexts(page, [text])
    if (shown || !opened) return
    if (area.value !== text) return await open() // somebody typed on
    show(opened)
    if (!opened.ok) return
    page.announce(`${name}: je schrijft nu met knoppen.`)
  }

  function tell(text: string): void {
    note.textContent = text
  }

  function markWay(): void {
    withButtons.setAttribute('aria-pressed', String(shown !== null))
    plain.setAttribute('aria-pressed', String(shown === null))
  }

  withButtons.addEventListener('click', () => {
    if (shown) return
    preferPlain(false)
    open()
  })
  plain.addEventListener('click', () => {
    if (!shown) return
    preferPlain(true)
    showPlain()
    page.announce(`${name}: je schrijft nu in platte tekst.`)
  })
  label?.addEventListener('click', () => shown?.box.view.focus())

  return { area, bringUpToDate, show }
}

function choice(text: string): HTMLButtonElement {
  return element('button', { type: 'button', class: 'editor-ways__way' }, text)
}
