import { z } from 'zod'
import { line, path, template } from '../template.ts'

/**
 * To somebody who asks for an account, to see whether the address is theirs. It says nothing that was typed into
 * the form: anybody can type anybody's address.
 */
export const confirmJoin = template({
  data: z.object({ organisation: line, path }),
  text: ({ organisation, path }) => ({
    subject: 'Bevestig je e-mailadres voor Leerplein',
    blocks: [
      { paragraph: `Met dit adres is een account aangevraagd bij Leerplein, voor ${organisation}.` },
      { paragraph: 'Bevestig dat dit jouw adres is. Daarna bekijkt een beheerder de aanvraag.' },
      { button: { label: 'Bevestig je adres', path } },
      { paragraph: 'Je krijgt een mail zodra de beheerder heeft gekozen.' },
    ],
    because:
      'dit adres is ingevuld bij een aanvraag. Heb jij niets aangevraagd? Dan hoef je niets te doen: zonder bevestiging gaat de aanvraag niet door.',
  }),
})
