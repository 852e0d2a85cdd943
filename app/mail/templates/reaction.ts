import { z } from 'zod'
import { line, path, prose, template } from '../template.ts'

/** To authors and followers of an entry: somebody reacted. */
export const reaction = template({
  data: z.object({ title: line, text: prose, path, isAuthor: z.boolean() }),
  text: ({ title, text, path, isAuthor }) => ({
    subject: `Een reactie op “${title}”`,
    blocks: [
      { paragraph: `Iemand reageerde op “${title}”:` },
      { paragraph: text },
      { button: { label: 'Lees en antwoord', path } },
    ],
    because: isAuthor ? 'je dit hebt geschreven.' : 'je dit volgt.',
  }),
})
