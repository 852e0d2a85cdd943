import type { EntryDocument } from './document.ts'

/**
 * A document with the address and the date that its entry got when it was published. A revision holds those that
 * were proposed; somebody else may have had the address by then.
 */
export function asPublished(
  document: EntryDocument,
  { slug, publishedAt }: { readonly slug: string; readonly publishedAt: string | null },
): EntryDocument {
  return { ...document, slug, published: publishedAt ?? document.published }
}
