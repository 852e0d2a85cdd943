import type { KindName } from '#app/models/entries/kinds/index.ts'
import type { Standing } from '#app/models/entries/standing.ts'
import type { Member } from '#app/models/viewer.ts'

// Who may do what with reactions. Reading them comes with reading the entry.

type Asker = Member | null

/** Kinds that one can react to: what somebody tells or tends, not addresses and fixed pages. */
const talkedAbout: readonly KindName[] = [
  'experiment',
  'plein',
  'blog',
  'tool',
  'leerkring',
  'bijeenkomst',
  'thema',
]

/** Whether entries of a kind take reactions, as long as they are not archived. */
export function takesReactions({
  kind,
  isPublished,
  isArchived,
}: Pick<Standing, 'kind' | 'isPublished' | 'isArchived'>): boolean {
  return isPublished && !isArchived && talkedAbout.includes(kind)
}

/** Deciding about reactions and reports: a kennismakelaar of one of the themes of the entry, or a beheerder. */
export function mayModerate(asker: Asker, entry: Pick<Standing, 'themes'>): boolean {
  return asker !== null && (asker.administers || entry.themes.some((theme) => asker.keeps.includes(theme)))
}

/** Changing or taking away a reaction: who wrote it with an account. */
export function mayChangeReaction(asker: Asker, reaction: { readonly personId: string | null }): boolean {
  return asker !== null && reaction.personId === asker.id
}

/** Marking a reaction as answered: the authors of the entry. */
export function mayMarkAnswered(asker: Asker, entry: Pick<Standing, 'authors'>): boolean {
  return asker !== null && entry.authors.includes(asker.id)
}
