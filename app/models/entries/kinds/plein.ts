import { pleinStates, pleinTypes, sponsors } from '#app/models/vocabularies/kinds.ts'
import { choice, choices } from '../fields/choice.ts'
import { date } from '../fields/date.ts'
import { link, links } from '../fields/link.ts'
import { list } from '../fields/list.ts'
import { whole } from '../fields/number.ts'
import { line, prose } from '../fields/text.ts'
import { kind } from '../kind.ts'
import { caseFields } from './case-fields.ts'

/** The phase that follows from the state of a plein (domain.md, *What it holds*). */
export const phaseOfState: Record<(typeof pleinStates.slugs)[number], string> = {
  intake: 'voorbereiding',
  ontwerp: 'voorbereiding',
  uitgenodigd: 'voorbereiding',
  gehouden: 'loopt',
  nazorg: 'loopt',
  afgesloten: 'afgerond',
  afgelast: 'gestopt',
}

/** A meeting of half a day on a stubborn question, with everyone it concerns. */
export const plein = kind({
  name: 'plein',
  path: 'pleinen',
  label: { one: 'Plein', many: 'Pleinen' },
  accent: 'brick',
  isCase: true,
  version: 1,
  needs: ['owner'],
  context: ['places', 'forms', 'date', 'start'],
  day: 'date',
  fields: {
    vraagstuk: prose({
      section: 'Het vraagstuk',
      label: 'Het vraagstuk',
      required: 'submit',
      search: 'high',
    }),
    questionBehind: prose({
      label: 'De vraag achter de vraag',
      help: 'Wat bleek er in de intake onder te liggen?',
      search: 'normal',
    }),
    vraagstukeigenaar: line({
      label: 'Vraagstukeigenaar',
      help: 'De rol en de organisatie.',
      required: 'submit',
      fact: true,
    }),
    pleincoaches: line({ label: 'Pleincoaches', fact: true }),
    date: date({ section: 'De bijeenkomst', label: 'Datum', required: 'held', fact: true }),
    partOfDay: line({ label: 'Dagdeel', example: 'ochtend', fact: true }),
    location: line({ label: 'Plek', example: 'dorpshuis', fact: true }),
    type: choice(pleinTypes, { label: 'Soort', facet: 'type', fact: true }),
    state: choice(pleinStates, {
      label: 'Stand',
      facet: (state) => ({ fase: [phaseOfState[state]] }),
      compare: 'fase',
      fact: true,
    }),
    sponsors: choices(sponsors, { label: 'Sponsor', compare: 'sponsor', fact: true }),
    programme: list(
      {
        fields: {
          tool: link(['tool'], { label: 'Bouwsteen' }),
          title: line({ label: 'Onderdeel' }),
          minutes: whole({ label: 'Minuten', min: 1, max: 1440, unit: 'minuten' }),
        },
        needs: [],
      },
      { label: 'Programma', search: 'normal', compare: 'bouwsteen' },
    ),
    agreements: list(
      {
        fields: {
          what: line({ label: 'Wat' }),
          who: line({ label: 'Wie', help: 'Een rol of organisatie.' }),
          before: date({ label: 'Vóór' }),
        },
        needs: ['what'],
      },
      { section: 'Wat eruit kwam', label: 'Afspraken', search: 'normal' },
    ),
    experiment: link(['experiment'], { label: 'Hoort bij', fact: true }),
    follows: links(['plein', 'experiment'], { label: 'Vervolg op', fact: true }),
    ...caseFields,
  },
})
