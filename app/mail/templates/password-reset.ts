import { z } from 'zod'
import { path, template } from '../template.ts'

/** To somebody who forgot the password. */
export const passwordReset = template({
  data: z.object({ path }),
  text: ({ path }) => ({
    subject: 'Kies een nieuw wachtwoord voor Leerplein',
    blocks: [
      { paragraph: 'Je vroeg om een nieuw wachtwoord voor Leerplein.' },
      { button: { label: 'Kies een nieuw wachtwoord', path } },
      { paragraph: 'De link werkt 1 uur, en je kunt hem maar 1 keer gebruiken.' },
    ],
    because:
      'om een nieuw wachtwoord is gevraagd voor het account met dit adres. Was jij dat niet? Dan hoef je niets te doen: je wachtwoord blijft zoals het was.',
  }),
})
