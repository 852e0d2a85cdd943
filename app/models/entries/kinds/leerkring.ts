import { leerkringStates } from '#app/models/vocabularies/kinds.ts'
import { choice } from '../fields/choice.ts'
import { partialDate } from '../fields/date.ts'
import { links } from '../fields/link.ts'
import { line, prose } from '../fields/text.ts'
import { kind } from '../kind.ts'

/** A group of gemeenten that works on one question in a series of meetings. */
export const leerkring = kind({
  name: 'leerkring',
  path: 'leerkringen',
  label: { one: 'Leerkring', many: 'Leerkringen' },
  accent: 'plum',
  isCase: false,
  version: 1,
  needs: ['summary', 'themes'],
  context: ['state', 'from'],
  fields: {
    question: prose({ label: 'De vraag', required: 'submit', search: 'high' }),
    state: choice(leerkringStates, { label: 'Stand', required: 'submit', facet: 'type', fact: true }),
    guide: line({ label: 'Begeleiding', help: 'De rol en de organisatie.', fact: true }),
    members: links(['organisatie'], { label: 'Deelnemers', fact: true, facet: 'organisatie' }),
    from: partialDate({ label: 'Van', fact: true }),
    to: partialDate({ label: 'Tot', fact: true }),
    yield: links(['tool'], { label: 'Wat het opleverde', search: 'normal' }),
  },
})
