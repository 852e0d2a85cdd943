import { z } from 'zod'
import { line, path, prose, template } from '../template.ts'

/** To who follows a theme, an organisation or another entry: something new in it, or a new version of it. */
export const news = template({
  /** `followed` is null for a new version of the entry itself; `kind` as in the middle of a sentence. */
  data: z.object({ title: line, kind: line, summary: prose.nullable(), followed: line.nullable(), path }),
  text: ({ title, kind, summary, followed, path }) => ({
    subject: followed === null ? `Bijgewerkt: ${title}` : `Nieuw bij “${followed}”: ${title}`,
    blocks: [
      {
        paragraph:
          followed === null
            ? `Er staat een nieuwe versie online van “${title}” (${kind}).`
            : `Nieuw bij “${followed}”: “${title}” (${kind}).`,
      },
      ...(summary ? [{ paragraph: summary }] : []),
      { button: { label: 'Lees het op Leerplein', path } },
    ],
    because: followed === null ? 'je dit volgt.' : `je “${followed}” volgt.`,
  }),
})
