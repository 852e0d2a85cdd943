import { z } from 'zod'
import { path, template } from '../template.ts'

/** To who asks for an account and has one: the page itself may not tell that to who typed the address. */
export const knownAddress = template({
  /** Where one signs in. */
  data: z.object({ path }),
  text: ({ path }) => ({
    subject: 'Je hebt al een account bij Leerplein',
    blocks: [
      {
        paragraph:
          'Met dit adres is een account aangevraagd, maar je hebt al een account. Je kunt gewoon inloggen.',
      },
      { button: { label: 'Log in', path } },
      { paragraph: 'Weet je je wachtwoord niet meer? Dan kun je daar een nieuw wachtwoord kiezen.' },
    ],
    because:
      'dit adres is ingevuld bij een aanvraag. Heb jij niets aangevraagd? Dan hoef je niets te doen: er is niets veranderd.',
  }),
})
