import { z } from 'zod'
import { path, template } from '../template.ts'

/** Tells that signing in asks for the password alone from now on. */
export const secondFactorRemoved = template({
  /** Where one asks for a new password. */
  data: z.object({ path }),
  text: ({ path }) => ({
    subject: 'Inloggen bij Leerplein gaat nu zonder code',
    blocks: [
      {
        paragraph:
          'De extra code bij het inloggen staat uit. Voor je account is nu alleen je wachtwoord nodig.',
      },
      {
        paragraph:
          'Wist je hiervan? Dan hoef je niets te doen. Wist je het niet? Kies dan meteen een nieuw wachtwoord en zet de code weer aan.',
      },
      { button: { label: 'Kies een nieuw wachtwoord', path } },
    ],
    because: 'er iets belangrijks is veranderd aan je account.',
  }),
})
