import { z } from 'zod'
import { amsterdamDate, dutchDate } from '#app/models/dates.ts'
import { instant, line, path, template } from '../template.ts'

/** To somebody who was asked to come in, with the first steps. */
export const invitation = template({
  /** `organisation` is null for a beheerder without one. */
  data: z.object({ invitedBy: line, organisation: line.nullable(), path, validUntil: instant }),
  text: ({ invitedBy, organisation, path, validUntil }) => ({
    subject: `${invitedBy} nodigt je uit voor Leerplein`,
    blocks: [
      {
        paragraph: organisation
          ? `${invitedBy} nodigt je uit om mee te doen aan Leerplein, bij ${organisation}.`
          : `${invitedBy} nodigt je uit om mee te doen aan Leerplein.`,
      },
      { paragraph: 'Op Leerplein delen gemeenten wat ze leren van experimenten met lokale democratie.' },
      { paragraph: 'Zo begin je:' },
      {
        list: [
          'Klik op de knop en maak je account.',
          'Lees wat andere gemeenten probeerden en hoe dat ging.',
          'Deel wat jullie zelf hebben gedaan.',
        ],
      },
      { button: { label: 'Maak je account', path } },
      {
        paragraph: `De link werkt tot ${dutchDate(amsterdamDate(new Date(validUntil)))}. Werkt hij niet meer? Vraag ${invitedBy} dan om een nieuwe.`,
      },
    ],
    because: `${invitedBy} je adres heeft ingevuld. Wil je geen account? Dan hoef je niets te doen.`,
  }),
})
