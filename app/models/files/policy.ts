import { mayEdit, mayReadUnpublished, mayWrite } from '#app/models/entries/policy.ts'
import type { Standing } from '#app/models/entries/standing.ts'
import type { Member } from '#app/models/viewer.ts'

type Asker = Member | null

/** Putting files in, and seeing which there are: who writes. */
export function mayAddFiles(asker: Asker, entry: Standing): boolean {
  return mayWrite(asker, entry)
}

/** Having a file that no reader has: who reads what is not online, and who writes. */
export function mayReadFiles(asker: Asker, entry: Standing): boolean {
  return mayReadUnpublished(asker, entry) || mayWrite(asker, entry)
}

/** Taking a file away or describing it anew: who edits; who only corrects, what they put in themselves. */
export function mayChangeFile(
  asker: Asker,
  entry: Standing,
  file: { readonly personId: string | null },
): boolean {
  return mayEdit(asker, entry) || (asker !== null && mayWrite(asker, entry) && file.personId === asker.id)
}
