import { z } from 'zod'
import { template } from '../template.ts'

/** Tells the old address that it is no longer the address of the account, and the new one that it is now. */
export const addressChanged = template({
  data: z.object({ side: z.enum(['old', 'new']).default('old') }),
  text: ({ side }) => ({
    subject: 'Je e-mailadres voor Leerplein is veranderd',
    blocks: [
      {
        paragraph:
          side === 'old'
            ? 'Je account heeft nu een ander e-mailadres. Mail van Leerplein gaat voortaan daarheen.'
            : 'Dit is nu het e-mailadres van je account. Log voortaan in met dit adres.',
      },
      { paragraph: 'Heb jij dit niet gedaan? Laat het dan meteen weten aan een beheerder van Leerplein.' },
    ],
    because:
      side === 'old' ? 'dit tot nu toe het adres van je account was.' : 'dit het adres van je account is.',
  }),
})
