import { z } from 'zod'
import { line, path, template } from '../template.ts'

/** To who may publish: something was sent in. */
export const sentIn = template({
  /** `kind` as in the middle of a sentence; `organisation` is null when the text has no owner. */
  data: z.object({ title: line, kind: line, by: line, organisation: line.nullable(), path }),
  text: ({ title, kind, by, organisation, path }) => ({
    subject: `Om te beoordelen: ${title}`,
    blocks: [
      {
        paragraph: `${by}${organisation ? ` van ${organisation}` : ''} heeft een ${kind} ingediend: “${title}”.`,
      },
      { paragraph: 'Lees de tekst en publiceer hem, of stuur hem terug met een reden.' },
      { button: { label: 'Beoordeel de tekst', path } },
    ],
    because: 'jij deze tekst mag publiceren.',
  }),
})
