import { z } from 'zod'
import { line, path, template } from '../template.ts'

/** To somebody without an account who asked something: is this address yours? Repeats nothing that was typed. */
export const confirmQuestion = template({
  data: z.object({ title: line, path }),
  text: ({ title, path }) => ({
    subject: 'Bevestig je vraag op Leerplein',
    blocks: [
      { paragraph: `Met dit adres is een vraag gesteld over “${title}”.` },
      { button: { label: 'Ja, die is van mij', path } },
      {
        paragraph:
          'Daarna sturen we je vraag door. Wie hem krijgt, ziet je naam en je e-mailadres, en antwoordt je per mail.',
      },
    ],
    because: 'iemand dit adres invulde bij een vraag. Was jij dat niet? Dan hoef je niets te doen.',
  }),
})
