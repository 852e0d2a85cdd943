import { meetingTypes } from '#app/models/vocabularies/kinds.ts'
import { choice } from '../fields/choice.ts'
import { date, time } from '../fields/date.ts'
import { link, links } from '../fields/link.ts'
import { list } from '../fields/list.ts'
import { whole } from '../fields/number.ts'
import { address, line, prose } from '../fields/text.ts'
import { kind } from '../kind.ts'

/** A meeting of a leerkring, an introduction day or a festival; also in the agenda. */
export const bijeenkomst = kind({
  name: 'bijeenkomst',
  path: 'bijeenkomsten',
  label: { one: 'Bijeenkomst', many: 'Bijeenkomsten' },
  accent: 'plum',
  isCase: false,
  version: 1,
  needs: [],
  context: ['date', 'location'],
  day: 'date',
  fields: {
    type: choice(meetingTypes, { label: 'Soort', facet: 'type', fact: true }),
    leerkring: link(['leerkring'], { label: 'Leerkring', fact: true }),
    number: whole({ label: 'Nummer in de reeks', min: 1, max: 99, unit: 'in de reeks' }),
    date: date({ label: 'Datum', required: 'submit', fact: true }),
    startTime: time({ label: 'Begint', required: 'submit', fact: true }),
    endTime: time({ label: 'Eindigt', fact: true }),
    dateNote: line({ label: 'Over de datum', help: 'Als de bron de datum niet helemaal geeft.' }),
    location: line({
      label: 'Plek',
      help: 'Een plek of een link.',
      required: 'submit',
      fact: true,
      search: 'high',
    }),
    onlineAddress: address({ label: 'Online' }),
    capacity: whole({
      section: 'Aanmelden',
      label: 'Plaatsen',
      min: 1,
      max: 10_000,
      unit: 'plaatsen',
      fact: true,
    }),
    registration: line({ label: 'Aanmelden', fact: true }),
    costs: line({ label: 'Kosten', fact: true }),
    agenda: list(
      {
        fields: {
          title: line({ label: 'Onderdeel' }),
          minutes: whole({ label: 'Minuten', min: 1, max: 1440, unit: 'minuten' }),
          who: line({ label: 'Wie' }),
        },
        needs: ['title'],
      },
      { section: 'Wat er gebeurt', label: 'Agenda', search: 'normal' },
    ),
    reading: links(['experiment', 'plein', 'blog', 'tool'], { label: 'Lees vooraf' }),
    question: prose({ label: 'Beantwoord vooraf', search: 'normal' }),
    bring: line({ label: 'Neem mee' }),
    minutes: prose({ section: 'Na afloop', label: 'Verslag', search: 'normal' }),
    decisions: list(
      { fields: { what: line({ label: 'Besluit' }) }, needs: ['what'] },
      { label: 'Besluiten', search: 'normal' },
    ),
  },
})
