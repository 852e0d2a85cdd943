import { z } from 'zod'
import { line, path, template } from '../template.ts'

/** To the authors of a text that is online. */
export const published = template({
  data: z.object({ title: line, path }),
  text: ({ title, path }) => ({
    subject: `Je tekst staat online: ${title}`,
    blocks: [
      { paragraph: `“${title}” staat nu op Leerplein.` },
      { button: { label: 'Bekijk de pagina', path } },
    ],
    because: 'jij aan deze tekst schrijft.',
  }),
})
