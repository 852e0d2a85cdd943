import type { Member } from '#app/models/viewer.ts'
import type { KindName } from './kinds/index.ts'
import type { Standing } from './standing.ts'

// Who may do what with an entry (domain.md, *Who uses it* and *States and rules*). Pure, so that screens and commands
// ask the same. Reading what is published is no question of policy: its readers are rows.

type Asker = Member | null

/** Kinds that any member of an organisation may begin. */
const ofMembers: readonly KindName[] = ['experiment', 'plein', 'blog', 'tool']

/** Kinds that a kennismakelaar may begin beside these. */
const ofKeepers: readonly KindName[] = ['leerkring', 'bijeenkomst']

/** Kinds of entries that somebody may begin. */
export function mayStart(asker: Asker, kind: KindName): boolean {
  if (asker === null) return false
  if (asker.administers) return true
  if (ofMembers.includes(kind)) return asker.organisations.length > 0 || asker.keeps.length > 0
  return ofKeepers.includes(kind) && asker.keeps.length > 0
}

/** Reading what is not online: drafts by revision, submissions, older revisions. */
export function mayReadUnpublished(asker: Asker, entry: Standing): boolean {
  if (asker === null) return false
  const isColleague = entry.owner !== null && asker.organisations.includes(entry.owner)
  return isColleague || mayEdit(asker, entry) || (entry.underReview !== null && isReviewer(asker, entry))
}

/** Writing: its authors, the contactpersonen of its owner, and a beheerder. */
export function mayEdit(asker: Asker, entry: Standing): boolean {
  if (asker === null) return false
  return asker.administers || entry.authors.includes(asker.id) || isContact(asker, entry)
}

/** Having a draft: who edits, and who may only make small corrections. */
export function mayWrite(asker: Asker, entry: Standing): boolean {
  return mayEdit(asker, entry) || mayCorrect(asker, entry)
}

/** Sending in what is written, and taking it back. */
export function maySubmit(asker: Asker, entry: Standing): boolean {
  return mayEdit(asker, entry)
}

/** Sending in and publishing in one go: who would have to decide about it anyway. */
export function mayPublishOwn(asker: Asker, entry: Standing): boolean {
  return asker !== null && maySubmit(asker, entry) && isReviewer(asker, entry)
}

/** Putting a day-after blog online at once: its writer who is vraagstukeigenaar of the plein. It is looked at afterwards. */
export function mayPublishAtOnce(asker: Asker, entry: Standing): boolean {
  return asker !== null && maySubmit(asker, entry) && entry.vraagstukeigenaars.includes(asker.id)
}

/** Deciding about what was sent in: publishing it or sending it back. */
export function mayReview(asker: Asker, entry: Standing): boolean {
  return entry.underReview !== null && asker !== null && isReviewer(asker, entry)
}

/** Looking afterwards at what went online at once. */
export function mayLookAfterwards(asker: Asker, entry: Standing): boolean {
  return asker !== null && isReviewer(asker, entry)
}

/** Whether there can be anything for somebody to decide about. */
export function mayReviewAny(asker: Asker): boolean {
  return asker !== null && (asker.administers || asker.keeps.length > 0)
}

/** Putting a small correction online at once: members of the owner, for what is online already. */
export function mayCorrect(asker: Asker, entry: Standing): boolean {
  if (asker === null || !entry.isPublished || entry.isArchived) return false
  const isColleague = entry.owner !== null && asker.organisations.includes(entry.owner)
  return isColleague || mayEdit(asker, entry)
}

/** Taking an entry out of the lists, and putting it back. */
export function mayArchive(asker: Asker, entry: Standing): boolean {
  return asker !== null && entry.isPublished && (isContact(asker, entry) || isReviewer(asker, entry))
}

/** Giving an entry to another organisation. */
export function mayTransfer(asker: Asker, entry: Standing): boolean {
  return asker !== null && (asker.administers || isContact(asker, entry))
}

/** Deleting an entry for good. */
export function mayDelete(asker: Asker, entry: Standing): boolean {
  return asker !== null && (asker.administers || isContact(asker, entry))
}

/** Seeing who writes, and all that can be done with an entry beside writing in it. */
export function mayKeep(asker: Asker, entry: Standing): boolean {
  return mayNameAuthors(asker, entry) || mayArchive(asker, entry) || mayTransfer(asker, entry)
}

/** Naming and taking away co-authors. */
export function mayNameAuthors(asker: Asker, entry: Standing): boolean {
  return mayEdit(asker, entry)
}

function isContact(asker: Member, { owner }: Standing): boolean {
  return owner !== null && asker.contactFor.includes(owner)
}

/** A kennismakelaar of one of its themes; where there is none, and always too, a beheerder. */
function isReviewer(asker: Member, { themes }: Standing): boolean {
  return asker.administers || themes.some((theme) => asker.keeps.includes(theme))
}
