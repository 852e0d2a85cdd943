import { z } from 'zod'
import { line, path, prose, template } from '../template.ts'

/** To the people behind an entry: somebody asks something. Their answer goes to who asked. */
export const question = template({
  /** `because` ends the sentence of the footer; `about` is the page that it is about, `path` the list of questions. */
  data: z.object({
    by: line,
    title: line,
    subject: z.enum(['question', 'mistake']),
    text: prose,
    about: path,
    path,
    because: line,
  }),
  text: ({ by, title, subject, text, about, path, because }) => ({
    subject: subject === 'mistake' ? `Klopt er iets niet? ${title}` : `Een vraag over “${title}”`,
    blocks: [
      {
        paragraph:
          subject === 'mistake'
            ? `${by} denkt dat er iets niet klopt in “${title}”:`
            : `${by} vraagt over “${title}”:`,
      },
      ...text.split('\n\n').map((paragraph) => ({ paragraph })),
      {
        paragraph: `Beantwoord deze mail: je antwoord gaat naar ${by}, die dan jouw adres ziet. Op Leerplein komt er niets van te staan.`,
      },
      { links: [{ text: title, path: about }] },
      {
        paragraph: 'Kregen anderen deze vraag ook? Zet hem op beantwoord, dan weten zij dat het geregeld is.',
      },
      { button: { label: 'Zet de vraag op beantwoord', path } },
    ],
    because,
  }),
})
