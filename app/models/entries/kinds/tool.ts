import { toolTypes } from '#app/models/vocabularies/kinds.ts'
import { choice } from '../fields/choice.ts'
import { date } from '../fields/date.ts'
import { list } from '../fields/list.ts'
import { bands, range, whole } from '../fields/number.ts'
import { line, prose, sources } from '../fields/text.ts'
import { kind } from '../kind.ts'

/** A recipe of the toolbox: when to use it, with how many people, how long and in which steps. */
export const tool = kind({
  name: 'tool',
  path: 'toolbox',
  label: { one: 'Toolbox', many: 'Toolbox' },
  accent: 'water',
  isCase: false,
  version: 1,
  needs: [],
  context: ['type', 'minutes', 'groupSize'],
  listedByTitle: true,
  fields: {
    type: choice(toolTypes, { label: 'Soort', required: 'submit', facet: 'type', fact: true }),
    when: prose({
      label: 'Wanneer',
      help: 'In welke situatie pak je dit erbij?',
      required: 'submit',
      search: 'high',
    }),
    whenNot: prose({ label: 'Wanneer niet', help: 'Wanneer kies je beter iets anders?', search: 'normal' }),
    groupSize: range({
      section: 'Hoe je het doet',
      label: 'Aantal mensen',
      min: 1,
      max: 500,
      unit: 'mensen',
      fact: true,
    }),
    minutes: whole({
      label: 'Duur',
      min: 5,
      max: 2880,
      unit: 'minuten',
      ...bands('duur', 'minuten', 60, 120, 240),
      fact: true,
    }),
    preparation: prose({ label: 'Voorbereiding', search: 'normal' }),
    steps: list(
      {
        fields: {
          title: line({ label: 'Stap' }),
          text: prose({ label: 'Uitleg' }),
          minutes: whole({ label: 'Minuten', min: 1, max: 2880, unit: 'minuten' }),
        },
        needs: ['title'],
      },
      { label: 'Stappen', required: 'submit', search: 'normal' },
    ),
    materials: list(
      { fields: { what: line({ label: 'Wat' }) }, needs: ['what'] },
      { label: 'Wat je nodig hebt', search: 'low' },
    ),
    sources: sources({
      section: 'Herkomst',
      label: 'Bron en rechten',
      required: 'submit',
      fact: true,
      search: 'low',
    }),
    reviewedOn: date({ label: 'Laatst nagekeken', fact: true }),
    reviewedBy: line({ label: 'Nagekeken door', fact: true }),
  },
})
