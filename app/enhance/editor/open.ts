import type { Node } from 'prosemirror-model'
import { editorSchema as schema } from '#app/editor/schema.ts'
import type { OpenedTexts } from '#app/models/entries/writing/open-texts.server.ts'
import type { EditorPage } from './page.ts'

export type Opened =
  | { readonly ok: true; readonly doc: Node }
  | { readonly ok: false; readonly reason: string }

/** As many as the site takes at once. */
const most = 100

/** Opens texts as documents, or says why not, in their order. */
export async function openTexts(page: EditorPage, texts: readonly string[]): Promise<Opened[]> {
  const asked = texts.filter(isFilled)
  const answers: Opened[] = []
  for (let from = 0; from < asked.length; from += most)
    answers.push(...(await ask(page, asked.slice(from, from + most))))
  return texts.map((text) => (isFilled(text) ? answers.shift() : undefined) ?? { ok: true, doc: nothing() })
}

const isFilled = (text: string) => text.trim() !== ''
const nothing = () => schema.node('doc', null, [schema.node('paragraph')])

async function ask({ draft, titles }: EditorPage, texts: readonly string[]): Promise<Opened[]> {
  const none = (reason: string) => texts.map((): Opened => ({ ok: false, reason }))
  const body = new FormData()
  for (const text of texts) body.append('tekst', text)
  try {
    const response = await fetch(`/schrijven/${draft}/tekst`, {
      method: 'POST',
      body,
      headers: { Accept: 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(30_000),
    })
    const answer = await response.json()
    if (!response.ok) return none(answer.reason)
    const { texts: opened, titles: found } = answer as OpenedTexts
    for (const [reference, title] of Object.entries(found)) titles.set(reference, title)
    return opened.map((one) => (one.ok ? { ok: true, doc: schema.nodeFromJSON(one.doc) } : one))
  } catch {
    return none('De site antwoordt nu niet.')
  }
}
