import { z } from 'zod'
import { line, path, template } from '../template.ts'

/** To the old address, to let go of the account: who finds a session open can't take it along. */
export const approveAddress = template({
  data: z.object({ newAddress: line, path }),
  text: ({ newAddress, path }) => ({
    subject: 'Wil je een ander e-mailadres voor Leerplein?',
    blocks: [
      { paragraph: `Er is gevraagd om het adres van je account te veranderen in ${newAddress}.` },
      {
        paragraph:
          'Klopt dat? Geef dan toestemming. Het gaat pas door als ook het nieuwe adres is bevestigd.',
      },
      { button: { label: 'Geef toestemming', path } },
      { paragraph: 'Klopt het niet? Geef dan geen toestemming en kies een nieuw wachtwoord.' },
    ],
    because: 'dit het adres van je account is.',
  }),
})
