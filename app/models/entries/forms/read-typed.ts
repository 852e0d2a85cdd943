import { type EntryCommon, entrySchema } from '../document.ts'
import { type KindName, kindOf } from '../kinds/index.ts'
import { tooLong } from './messages.ts'
import { type Problem, readRecord } from './read-answers.ts'
import type { Typed } from './typed.ts'

/** What a writer decides about an entry, beside the record of its kind. */
export interface Answers
  extends Pick<EntryCommon, 'title' | 'summary' | 'body' | 'themes' | 'owner' | 'visibility'> {
  readonly record: Record<string, unknown>
}

const longest = { title: 200, summary: 500, body: 200_000 } as const

/** What was answered, with what is the matter with it; answers that can't be read are left out. */
export function readTyped(
  kind: KindName,
  typed: Typed,
): { readonly answers: Answers; readonly problems: Problem[] } {
  const { record, problems } = readRecord(kindOf(kind).fields, typed.record, 'record')
  const said = Object.entries(longest).flatMap(([at, most]) => {
    const text = typed[at as keyof typeof longest].trim()
    return [...text].length > most ? [{ at, message: tooLong(most, text) }] : []
  })
  const title = oneLine(typed.title)
  const untitled =
    title === '' ? [{ at: 'title', message: 'Geef je tekst een titel. De rest mag later.' }] : []
  const themes = [...new Set(typed.themes.filter(Boolean))]
  const crowded = themes.length > 10 ? [{ at: 'themes', message: "Kies hoogstens 10 thema's." }] : []
  const summary = oneLine(typed.summary)
  const visibility = entrySchema.shape.visibility.safeParse(typed.visibility || undefined)
  const answers: Answers = {
    title,
    ...(summary === '' ? {} : { summary }),
    body: typed.body.replaceAll('\r\n', '\n').trim(),
    themes,
    ...(typed.owner === '' ? {} : { owner: typed.owner }),
    visibility: visibility.data ?? 'team',
    record,
  }
  return { answers, problems: [...untitled, ...said, ...crowded, ...problems] }
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
