import { z } from 'zod'

/** An e-mail address as it is kept: without spaces around it, in lower case. */
export const mailAddress = z
  .string({ error: 'Vul je e-mailadres in.' })
  .trim()
  .toLowerCase()
  .max(254, 'Dit e-mailadres is te lang.')
  .pipe(z.email({ error: 'Dit is geen volledig e-mailadres. Het ziet eruit als naam@gemeente.nl.' }))

/** The name under which somebody is known. */
export const personName = z
  .string({ error: 'Vul je naam in.' })
  .trim()
  .min(1, 'Vul je naam in.')
  .max(120, 'Deze naam is te lang; gebruik hoogstens 120 tekens.')
  .refine((name) => !/\p{Cc}/u.test(name), 'In deze naam staat een teken dat niet kan. Typ hem opnieuw.')
