import { z } from 'zod'
import { line, path, template } from '../template.ts'

/** To somebody without an account who reacted: is this address yours? Repeats nothing that was typed. */
export const confirmReaction = template({
  data: z.object({ title: line, path }),
  text: ({ title, path }) => ({
    subject: 'Bevestig je reactie op Leerplein',
    blocks: [
      { paragraph: `Met dit adres is een reactie geschreven bij “${title}”.` },
      { button: { label: 'Ja, die is van mij', path } },
      {
        paragraph:
          'Daarna kijkt iemand van het netwerk ernaar, en dan staat je reactie online. Je adres is nergens te zien.',
      },
    ],
    because: 'iemand dit adres invulde bij een reactie. Was jij dat niet? Dan hoef je niets te doen.',
  }),
})
