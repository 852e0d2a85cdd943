import { z } from 'zod'
import { template } from '../template.ts'

/** Tells the old address that it is no longer the address of the account. */
export const addressChanged = template({
  data: z.object({}),
  text: () => ({
    subject: 'Je e-mailadres voor Leerplein is veranderd',
    blocks: [
      { paragraph: 'Je account heeft nu een ander e-mailadres. Mail van Leerplein gaat voortaan daarheen.' },
      { paragraph: 'Heb jij dit niet gedaan? Laat het dan meteen weten aan een beheerder van Leerplein.' },
    ],
    because: 'dit tot nu toe het adres van je account was.',
  }),
})
