import { administrators, keepersOf, membersOf, somebody } from './principals.ts'

/** Who asks. Every read takes one, and gives only what one of its principals may read. */
export interface Viewer {
  /** `public`, `network`, and those of principals.ts; what is compared with the readers of an entry. */
  readonly principals: readonly string[]
  /** Null for someone without an account, or not signed in. */
  readonly person: Member | null
}

/** Someone with an account, and what ties them to organisations and themes. Ids are those of entries. */
export interface Member {
  readonly id: string
  readonly name: string
  /** Organisations they are a member of. */
  readonly organisations: readonly string[]
  /** Those among them that they are a contactpersoon of. */
  readonly contactFor: readonly string[]
  /** Themes that they are kennismakelaar of. */
  readonly keeps: readonly string[]
  readonly administers: boolean
}

/** Anyone, without an account. */
export const visitor: Viewer = { principals: ['public'], person: null }

/** The viewer that a member is: what they may read follows from who they are. */
export function viewerFor(person: Member): Viewer {
  const principals = [
    'public',
    'network',
    ...person.organisations.map(membersOf),
    ...person.keeps.map(keepersOf),
    ...(person.administers ? [administrators] : []),
    somebody(person.id),
  ]
  return { principals, person }
}

/** Name under which events keep what somebody did. */
export function actorOf({ person }: Viewer): string {
  return person === null ? 'visitor' : `person:${person.id}`
}
