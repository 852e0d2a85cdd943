import { phases } from '#app/models/vocabularies/cases.ts'
import { choice } from '../fields/choice.ts'
import { line, prose } from '../fields/text.ts'
import { kind } from '../kind.ts'
import { caseFields, toolsUsed } from './case-fields.ts'

/** Something a gemeente or another party tries out with local democracy: the six questions and the case fields. */
export const experiment = kind({
  name: 'experiment',
  path: 'experimenten',
  label: { one: 'Experiment', many: 'Experimenten' },
  accent: 'leaf',
  isCase: true,
  version: 1,
  needs: ['summary', 'themes', 'owner'],
  context: ['places', 'forms', 'start'],
  fields: {
    concrete: prose({
      section: 'Het experiment',
      label: 'Wat het is',
      help: 'Wat doen jullie precies, met wie en waar?',
      example: 'Negen mensen herschrijven samen het programma voor initiatieven.',
      required: 'submit',
      search: 'normal',
    }),
    local: prose({
      label: 'Waarom het hier past',
      help: 'Wat maakt dit eigen aan jullie plek?',
      example: 'Elke kern heeft eigen verenigingen; die doen allemaal mee.',
      search: 'normal',
    }),
    renewal: prose({
      label: 'Wat het vernieuwt',
      help: 'Wat doen jullie anders dan anders in de lokale democratie?',
      example: 'Raadsleden denken mee vóór het voorstel er ligt.',
      search: 'normal',
    }),
    impact: prose({
      label: 'Wat er blijvend verandert',
      help: 'Wat is er over een paar jaar anders?',
      example: 'Elke afdeling begint een project voortaan met een intakegesprek.',
      search: 'normal',
    }),
    challenge: prose({
      label: 'De grootste uitdaging',
      help: 'Wat is het moeilijkst?',
      example: 'Een wethouder vinden die er echt achter staat.',
      required: 'submit',
      search: 'normal',
    }),
    support: prose({
      label: 'Welke hulp gevraagd wordt',
      help: 'Wat kan het netwerk voor jullie doen?',
      example: 'We zoeken een gemeente die dit al eens deed.',
      search: 'low',
    }),
    whyTheme: prose({ label: 'Waarom het bij het thema hoort', search: 'normal' }),
    contactRole: line({
      label: 'Contact',
      help: 'De rol van wie vragen beantwoordt, geen naam.',
      example: 'programmamanager participatie',
    }),
    phase: choice(phases, { label: 'Fase', required: 'submit', facet: 'fase', compare: 'fase', fact: true }),
    ...caseFields,
    tools: toolsUsed,
  },
})
