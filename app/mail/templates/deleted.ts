import { z } from 'zod'
import { line, template } from '../template.ts'

/** To the writers of a text that was deleted. */
export const deleted = template({
  data: z.object({ title: line, by: line }),
  text: ({ title, by }) => ({
    subject: `“${title}” is verwijderd`,
    blocks: [
      { paragraph: `${by} heeft “${title}” van Leerplein verwijderd. Dat kan niet worden teruggedraaid.` },
      {
        paragraph:
          'Waar je nog aan schreef, is ook weg. Had je dat willen houden? Vraag de contactpersoon van je organisatie wat er aan de hand is.',
      },
    ],
    because: 'je aan deze tekst schreef.',
  }),
})
