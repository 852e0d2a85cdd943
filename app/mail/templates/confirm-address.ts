import { z } from 'zod'
import { path, template } from '../template.ts'

/** To a new address, to see whether it belongs to who entered it. */
export const confirmAddress = template({
  data: z.object({ path }),
  text: ({ path }) => ({
    subject: 'Bevestig je nieuwe e-mailadres voor Leerplein',
    blocks: [
      { paragraph: 'Je wilt voortaan dit adres gebruiken voor Leerplein. Bevestig dat het van jou is.' },
      { button: { label: 'Bevestig je nieuwe adres', path } },
    ],
    because:
      'dit adres is ingevuld als nieuw adres van een account. Was jij dat niet? Dan hoef je niets te doen: zonder bevestiging verandert er niets.',
  }),
})
