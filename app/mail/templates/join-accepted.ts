import { z } from 'zod'
import { line, path, template } from '../template.ts'

/** To somebody whose request for an account was accepted. */
export const joinAccepted = template({
  data: z.object({ organisation: line, path }),
  text: ({ organisation, path }) => ({
    subject: 'Welkom bij Leerplein',
    blocks: [
      { paragraph: `Je aanvraag is goedgekeurd. Je hoort nu bij ${organisation} op Leerplein.` },
      { button: { label: 'Ga verder op Leerplein', path } },
    ],
    because: 'je een account hebt aangevraagd bij Leerplein.',
  }),
})
