import { z } from 'zod'
import { line, path, template } from '../template.ts'

/** To somebody with an account who is asked to be vraagstukeigenaar or pleincoach of a plein. */
export const pleinRole = template({
  data: z.object({ title: line, by: line, role: line, path }),
  text: ({ title, by, role, path }) => ({
    subject: `${by} vraagt je als ${role}`,
    blocks: [
      { paragraph: `${by} wil je als ${role} noemen bij het Plein “${title}” op Leerplein.` },
      { button: { label: `Word ${role}`, path } },
      { paragraph: 'De link werkt twee weken. Wil je dit niet? Dan hoef je niets te doen.' },
    ],
    because: `${by} je adres heeft ingevuld.`,
  }),
})
