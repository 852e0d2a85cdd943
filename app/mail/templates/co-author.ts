import { z } from 'zod'
import { line, path, template } from '../template.ts'

/** To somebody with an account who is asked to write along. */
export const coAuthor = template({
  data: z.object({ title: line, by: line, path }),
  text: ({ title, by, path }) => ({
    subject: `${by} vraagt je om mee te schrijven`,
    blocks: [
      { paragraph: `${by} vraagt je om mee te schrijven aan “${title}” op Leerplein.` },
      { button: { label: 'Schrijf mee', path } },
      { paragraph: 'De link werkt twee weken. Wil je niet meeschrijven? Dan hoef je niets te doen.' },
    ],
    because: `${by} je adres heeft ingevuld.`,
  }),
})
