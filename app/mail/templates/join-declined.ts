import { z } from 'zod'
import { line, prose, template } from '../template.ts'

/** To somebody whose request for an account was declined. */
export const joinDeclined = template({
  data: z.object({ organisation: line, reason: prose }),
  text: ({ organisation, reason }) => ({
    subject: 'Je aanvraag voor Leerplein',
    blocks: [
      {
        paragraph: `Je vroeg een account aan bij Leerplein, voor ${organisation}. Een beheerder heeft je aanvraag bekeken en afgewezen. Dit is de reden:`,
      },
      ...reason.split('\n\n').map((paragraph) => ({ paragraph })),
      { paragraph: 'Je kunt opnieuw een account aanvragen als er iets verandert.' },
    ],
    because: 'je een account hebt aangevraagd bij Leerplein.',
  }),
})
