/** Which of the two ways a text takes: reviewed in git, or typed in by a member. */
export type Way = 'content' | 'member'

/** The way of the texts of a revision. */
export function wayOf(origin: 'git' | 'site'): Way {
  return origin === 'git' ? 'content' : 'member'
}
