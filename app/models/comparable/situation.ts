import type { EntryDocument } from '#app/models/entries/document.ts'
import { kindOf } from '#app/models/entries/kinds/index.ts'
import type { Municipalities } from '#app/models/places/municipality.ts'
import type { Traits } from './traits.ts'
import { traitsOf } from './traits-of.ts'

/** What cases are compared with: a case, a draft, or a situation that somebody described. */
export interface Situation {
  readonly text: string
  readonly traits: Traits
  /** The entry that it is, which is left out. */
  readonly id?: string
}

/** What a case is, for a comparison. Give it a document without what the asker may not know. */
export function situationOf(document: EntryDocument, places: Municipalities): Situation {
  return { id: document.id, text: ownWords(document), traits: traitsOf(document, places) }
}

/** What its writers said in their own words; what they chose from lists is compared by itself. */
function ownWords({ kind, title, summary = '', record, body }: EntryDocument): string {
  const answers = Object.entries(kindOf(kind).fields)
    .filter(([, field]) => field.type === 'prose')
    .flatMap(([name]) => (record[name] as string | undefined) ?? [])
  return withoutAddresses([title, summary, ...answers, body].join('\n'))
}

/** Markdown without the addresses of its links and components. */
function withoutAddresses(markdown: string): string {
  return markdown.replaceAll(/\]\([^)]*\)/g, ']').replaceAll(/<[^>]*>/g, ' ')
}
