import { z } from 'zod'
import { path, template } from '../template.ts'

/** Tells that the password was changed, so that its owner notices when somebody else did it. */
export const passwordChanged = template({
  /** Where one asks for a new password. */
  data: z.object({ path }),
  text: ({ path }) => ({
    subject: 'Je wachtwoord voor Leerplein is veranderd',
    blocks: [
      { paragraph: 'Het wachtwoord van je account is zojuist veranderd.' },
      {
        paragraph:
          'Was jij dat? Dan hoef je niets te doen. Was jij het niet? Kies dan meteen een nieuw wachtwoord.',
      },
      { button: { label: 'Kies een nieuw wachtwoord', path } },
    ],
    because: 'er iets belangrijks is veranderd aan je account.',
  }),
})
