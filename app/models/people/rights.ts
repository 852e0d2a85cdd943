import * as entry from '#app/models/entries/policy.ts'
import { type Named, readersOf } from '#app/models/entries/readers.ts'
import type { Standing } from '#app/models/entries/standing.ts'
import { mayMarkAnswered, mayModerate } from '#app/models/reactions/policy.ts'
import { type Member, viewerFor, visitor } from '#app/models/viewer.ts'
import * as people from './policy.ts'

/** A line of *Wie mag wat*: something one can do, and which roles may. */
export interface Right {
  readonly what: string
  /** For each of `roles`, in that order. */
  readonly allowed: readonly boolean[]
}

const nobody: Member = { id: 'x', name: '', organisations: [], contactFor: [], keeps: [], administers: false }

/** One person of each role, seen from an entry of organisation `o` in theme `t`. */
const examples: readonly (readonly [string, Member | null])[] = [
  ['Bezoeker', null],
  ['Lid van een andere organisatie', { ...nobody, organisations: ['other'] }],
  ['Lid van de organisatie', { ...nobody, organisations: ['o'] }],
  ['Auteur of co-auteur', { ...nobody, id: 'author', organisations: ['o'] }],
  ['Vraagstukeigenaar van het Plein', { ...nobody, id: 'owner', organisations: ['o'] }],
  ['Contactpersoon', { ...nobody, organisations: ['o'], contactFor: ['o'] }],
  ['Kennismakelaar van het thema', { ...nobody, keeps: ['t'] }],
  ['Kennismakelaar van een ander thema', { ...nobody, keeps: ['other'] }],
  ['Beheerder', { ...nobody, administers: true }],
]

/** The roles, as the page names them. */
export const roles = examples.map(([name]) => name)

const concept: Standing = {
  id: 'e',
  kind: 'experiment',
  owner: 'o',
  themes: ['t'],
  isKept: true,
  authors: ['author'],
  vraagstukeigenaars: [],
  isPublished: false,
  isArchived: false,
  online: null,
  underReview: null,
}
const sentIn: Standing = { ...concept, underReview: { submissionId: 's', revisionId: 'r' } }
const online: Standing = { ...concept, isPublished: true }
const dayAfter: Standing = {
  ...concept,
  kind: 'blog',
  authors: ['author', 'owner'],
  vraagstukeigenaars: ['owner'],
}

const acts: readonly (readonly [string, (asker: Member | null) => boolean])[] = [
  ['Een ervaring, blog of werkvorm beginnen', (asker) => entry.mayStart(asker, 'experiment')],
  ['Een leerkring of bijeenkomst beginnen', (asker) => entry.mayStart(asker, 'leerkring')],
  ['Een concept lezen', (asker) => entry.mayReadUnpublished(asker, concept)],
  ['Lezen wat ingediend is', (asker) => entry.mayReadUnpublished(asker, sentIn)],
  [
    'Lezen wat online staat voor het team',
    (asker) => reads(asker, { people: ['author', 'owner'], themes: ['t'] }),
  ],
  ['Schrijven en indienen', (asker) => entry.mayEdit(asker, concept)],
  ['Publiceren of terugsturen', (asker) => entry.mayReview(asker, sentIn)],
  [
    'De eigen dag-erna-blog meteen online zetten',
    (asker) => entry.mayPublishAtOnce(asker, dayAfter) || entry.mayPublishOwn(asker, dayAfter),
  ],
  ['Een kleine verbetering meteen online zetten', (asker) => entry.mayCorrect(asker, online)],
  ['Reacties nakijken', (asker) => mayModerate(asker, online)],
  ['Een reactie als beantwoord markeren', (asker) => mayMarkAnswered(asker, online)],
  ['Archiveren en terugzetten', (asker) => entry.mayArchive(asker, online)],
  ['Overdragen aan een andere organisatie', (asker) => entry.mayTransfer(asker, online)],
  ['Collega’s uitnodigen', (asker) => people.mayInviteInto(asker, 'o')],
  ['Alles van de organisatie ophalen', (asker) => people.mayExport(asker, 'o')],
  ['Zien wie bij de organisatie hoort', (asker) => people.maySeePeopleOf(asker, 'o')],
  ['Beheren: mensen, rollen, mail en logboek', (asker) => people.mayAdminister(asker)],
]

function reads(asker: Member | null, named: Named): boolean {
  const readers = readersOf({ visibility: 'team', owner: 'o' }, named)
  return (asker ? viewerFor(asker) : visitor).principals.some((one) => readers.includes(one))
}

/** Who may do what, asked of the rules themselves, so that the page can't say otherwise. */
export function rightsTable(): Right[] {
  return acts.map(([what, may]) => ({ what, allowed: examples.map(([, asker]) => may(asker)) }))
}
