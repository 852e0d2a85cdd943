import * as terms from '#app/models/vocabularies/cases.ts'
import { choice, choices } from '../fields/choice.ts'
import { partialDate } from '../fields/date.ts'
import { link, links, places } from '../fields/link.ts'
import { group, list } from '../fields/list.ts'
import { whole } from '../fields/number.ts'
import { line } from '../fields/text.ts'

const party = {
  fields: {
    party: choice(terms.parties, { label: 'Partij' }),
    name: line({ label: 'Naam', help: 'Wie precies? Noem rollen en organisaties, geen personen.' }),
    organisation: link(['organisatie'], { label: 'Organisatie' }),
  },
  needs: ['party'],
} as const

/** The fields that an experiment and a plein share: what people search and compare cases by. */
export const caseFields = {
  furtherOrganisations: list(
    {
      fields: {
        organisation: link(['organisatie'], { label: 'Organisatie' }),
        role: line({ label: 'Rol', example: 'begeleidt de bijeenkomst' }),
      },
      needs: ['organisation'],
    },
    { label: 'Ook betrokken', section: 'Waar en met wie', facet: 'organisatie', fact: true },
  ),
  places: places({
    label: 'Gemeente',
    help: 'Waar gebeurde het? Dat kunnen meer gemeenten zijn.',
    required: 'submit',
    search: 'high',
    compare: 'ligging',
    fact: true,
  }),
  policyFields: choices(terms.policyFields, {
    label: 'Beleidsveld',
    facet: 'veld',
    search: 'normal',
    compare: 'veld',
    fact: true,
  }),
  levels: choices(terms.levels, { label: 'Schaal', compare: 'schaal', fact: true }),
  partiesInside: list(party, {
    label: 'Partijen binnen de gemeente',
    search: 'normal',
    compare: 'partij',
    fact: true,
  }),
  partiesOutside: list(party, {
    label: 'Partijen buiten de gemeente',
    search: 'normal',
    compare: 'partij',
    fact: true,
  }),
  participants: whole({
    label: 'Deelnemers',
    help: 'Hoeveel mensen deden er mee?',
    min: 1,
    max: 100_000,
    unit: 'mensen',
    required: 'held',
    compare: 'deelnemers',
    fact: true,
  }),
  forms: choices(terms.forms, {
    section: 'Hoe jullie samenwerken',
    label: 'Samenwerkingsvorm',
    facet: 'vorm',
    search: 'normal',
    compare: 'vorm',
    fact: true,
  }),
  governmentRole: choice(terms.governmentRoles, {
    label: 'Rol van de overheid',
    compare: 'rol',
    fact: true,
  }),
  values: choices(terms.democraticValues, {
    label: 'Democratische waarden',
    compare: 'waarde',
    search: 'normal',
    fact: true,
  }),
  obligation: choice(terms.obligations, {
    label: 'Verplicht of eigen keuze',
    compare: 'verplichting',
    fact: true,
  }),
  start: partialDate({
    label: 'Begin',
    section: 'Wanneer, en hoe het liep',
    help: 'Een jaar of een maand is ook goed.',
    fact: true,
  }),
  end: partialDate({ label: 'Einde', fact: true }),
  outcome: group(
    {
      fields: {
        value: choice(terms.outcomes, { label: 'Hoe liep het?' }),
        why: line({ label: 'Waarom', help: 'Eén zin die uitlegt waarom.' }),
      },
      needs: ['value'],
    },
    {
      label: 'Hoe liep het?',
      facet: 'uitkomst',
      facetTerms: { uitkomst: terms.outcomes.terms },
      compare: 'uitkomst',
      fact: true,
    },
  ),
}

/** Used by an experiment; a plein names its tools in running order, in its programme. */
export const toolsUsed = links(['tool'], {
  label: 'Gebruikt uit de toolbox',
  search: 'normal',
  compare: 'bouwsteen',
  fact: true,
})
