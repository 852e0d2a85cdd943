import { kindOf } from '#app/models/entries/kinds/index.ts'
import type { EntryPage } from '#app/models/entries/views.ts'
import { Html } from '#app/ui/html.tsx'
import type { PageSection } from '#app/ui/section.tsx'

/** Prose fields of an entry as headed sections; a field without an answer has none. */
export function proseSections(entry: EntryPage, fields: readonly string[]): PageSection[] {
  const kind = kindOf(entry.document.kind)
  return fields.flatMap((name) => {
    const source = entry.document.record[name]
    if (typeof source !== 'string') return []
    const text = entry.texts[source]?.html
    return [
      {
        id: `vraag-${name}`,
        title: kind.fields[name]?.label ?? name,
        content: <Html key={name} html={text} />,
      },
    ]
  })
}

/** The body of an entry, with its own headings. */
export function bodySection(entry: EntryPage): PageSection[] {
  const text = entry.texts[entry.document.body]
  if (entry.document.body === '' || !text) return []
  return [{ id: 'tekst', headings: text.headings, content: <Html html={text.html} /> }]
}
