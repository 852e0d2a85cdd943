import { recordOf } from '#app/components/record-of.ts'
import type { EntryPage } from '#app/models/entries/views.ts'

const governments = ['gemeente', 'provincie', 'waterschap', 'rijk']

/** An organisation; governments by their own type. */
export function organisationJsonLd(entry: EntryPage | undefined) {
  if (!entry) return {}
  const { type, website } = recordOf('organisatie', entry.document)
  return {
    '@type': type && governments.includes(type) ? 'GovernmentOrganization' : 'Organization',
    ...(website && { sameAs: website }),
  }
}
