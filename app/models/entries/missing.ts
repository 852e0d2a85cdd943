import type { pleinStates } from '#app/models/vocabularies/kinds.ts'
import type { EntryDocument } from './document.ts'
import { sources } from './fields/text.ts'
import { kindOf } from './kinds/index.ts'

/** Something an entry needs before it can be submitted. */
export interface Missing {
  /** Name of the field in the document or in its record. */
  readonly field: string
  readonly label: string
}

const labels = { summary: 'Samenvatting', themes: 'Thema', owner: 'Organisatie', body: 'Tekst' }

const heldStates: readonly string[] = [
  'gehouden',
  'nazorg',
  'afgesloten',
] satisfies (typeof pleinStates.slugs)[number][]

/**
 * What an entry lacks before it can be submitted or published (domain.md, *What is required*). Provenance
 * `historisch` lifts all but title, summary and source; the title is always there, the schema sees to it.
 */
export function missing(document: EntryDocument): Missing[] {
  const { needs, fields } = kindOf(document.kind)
  if (document.provenance === 'historisch') return missingFromHistory(document)
  const ofEntry = needs
    .filter((need) => document[need] === undefined || document[need]?.length === 0)
    .map((need) => ({ field: need, label: labels[need] }))
  const held = heldStates.includes(String(document.record.state))
  const ofRecord = Object.entries(fields)
    .filter(([, field]) => field.required === 'submit' || (field.required === 'held' && held))
    .filter(([name]) => document.record[name] === undefined)
    .map(([name, field]) => ({ field: name, label: field.label }))
  return [...ofEntry, ...ofRecord]
}

function missingFromHistory(document: EntryDocument): Missing[] {
  const hasSource =
    document.origin.length > 0 ||
    Object.entries(kindOf(document.kind).fields).some(
      ([name, field]) => field.type === sourcesType && document.record[name] !== undefined,
    )
  return [
    ...(document.summary === undefined ? [{ field: 'summary', label: labels.summary }] : []),
    ...(hasSource ? [] : [{ field: 'origin', label: 'Bron' }]),
  ]
}

const sourcesType = sources({ label: 'Bron' }).type
