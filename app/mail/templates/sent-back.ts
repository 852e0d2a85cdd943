import { z } from 'zod'
import { line, path, prose, template } from '../template.ts'

/** To the authors of a text that came back, with the reason. */
export const sentBack = template({
  data: z.object({ title: line, by: line, reason: prose, path }),
  text: ({ title, by, reason, path }) => ({
    subject: `Je tekst is terug: ${title}`,
    blocks: [
      { paragraph: `${by} heeft “${title}” bekeken en vraagt je er nog iets aan te doen. Dit is de reden:` },
      ...reason.split('\n\n').map((paragraph) => ({ paragraph })),
      { paragraph: 'Pas de tekst aan en dien hem opnieuw in.' },
      { button: { label: 'Ga verder met je tekst', path } },
    ],
    because: 'jij aan deze tekst schrijft.',
  }),
})
