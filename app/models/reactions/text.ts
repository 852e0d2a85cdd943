import { z } from 'zod'

/** What somebody writes in a reaction: plain text, in paragraphs. */
export const reactionText = z
  .string({ error: 'Schrijf eerst je reactie.' })
  .transform((text) => text.replaceAll('\r\n', '\n').trim())
  .pipe(
    z
      .string()
      .min(1, 'Schrijf eerst je reactie.')
      .max(5000, 'Je reactie is te lang. Houd het bij 5.000 tekens, of schrijf er een eigen tekst over.'),
  )
