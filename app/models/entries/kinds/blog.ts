import { blogTypes, lessonSides, repeats } from '#app/models/vocabularies/kinds.ts'
import { choice } from '../fields/choice.ts'
import { date } from '../fields/date.ts'
import { link } from '../fields/link.ts'
import { list } from '../fields/list.ts'
import { line, prose, sources } from '../fields/text.ts'
import { kind } from '../kind.ts'

/** How a plein or an experiment really went: the day after, later, or retold from an interview. */
export const blog = kind({
  name: 'blog',
  path: 'blogs',
  label: { one: 'Blog', many: 'Blogs' },
  accent: 'brick',
  isCase: false,
  version: 1,
  needs: [],
  context: ['type', 'writtenOn'],
  fields: {
    type: choice(blogTypes, { label: 'Soort', facet: 'type', fact: true }),
    about: link(['plein', 'experiment'], { label: 'Over', required: 'submit', fact: true }),
    writtenOn: date({ label: 'Geschreven op', fact: true }),
    how: prose({
      section: 'Hoe het ging',
      label: 'Hoe het echt ging',
      help: 'Vertel het zoals je het een collega vertelt.',
      required: 'submit',
      search: 'high',
    }),
    obstacles: prose({ label: 'Waar het schuurde', help: 'Waar liep je tegenaan?', search: 'high' }),
    learned: prose({
      label: 'Wat het leerde',
      help: 'Wat weet je nu dat je eerst niet wist?',
      search: 'high',
    }),
    again: choice(repeats, { label: 'Weer doen?', fact: true }),
    lessons: list(
      {
        fields: {
          sentence: line({ label: 'De les in één zin' }),
          situation: line({ label: 'Wanneer geldt dit?' }),
          side: choice(lessonSides, { label: 'Ging goed of liep stroef' }),
        },
        needs: ['sentence'],
      },
      { section: 'Wat anderen ervan leren', label: 'Lessen', required: 'submit', search: 'high' },
    ),
    sources: sources({ label: 'Bron', fact: true }),
  },
})
