import { z } from 'zod'
import { line, path, template } from '../template.ts'

/** To who decides about reactions: one waits. What it says is read on the site, where it can be held back. */
export const reactionWaits = template({
  data: z.object({ title: line, reported: z.boolean(), path }),
  text: ({ title, reported, path }) => ({
    subject: `${reported ? 'Gemeld' : 'Om na te kijken'}: een reactie op “${title}”`,
    blocks: [
      {
        paragraph: reported
          ? `Een lezer meldde een reactie op “${title}”. Ze staat nog online.`
          : `Bij “${title}” wacht een reactie. Ze staat online zodra jij haar laat zien.`,
      },
      { button: { label: 'Kijk de reactie na', path } },
    ],
    because: 'jij de reacties hierbij nakijkt.',
  }),
})
