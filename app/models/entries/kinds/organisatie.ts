import { organisationTypes } from '#app/models/vocabularies/kinds.ts'
import { choice } from '../fields/choice.ts'
import { links, places } from '../fields/link.ts'
import { address } from '../fields/text.ts'
import { kind } from '../kind.ts'

/** Who takes part: the page of a gemeente or another party, and the holder of its members' rights. */
export const organisatie = kind({
  name: 'organisatie',
  path: 'organisaties',
  label: { one: 'Organisatie', many: 'Organisaties' },
  accent: 'leaf',
  isCase: false,
  version: 1,
  needs: ['summary'],
  context: ['type', 'places'],
  listedByTitle: true,
  fields: {
    type: choice(organisationTypes, { label: 'Soort', required: 'submit', facet: 'type', fact: true }),
    places: places({ label: 'Gemeente', fact: true, search: 'high' }),
    website: address({ label: 'Website', fact: true }),
    partOf: links(['organisatie'], { label: 'Hoort bij', fact: true }),
  },
})
