import type { EntryDocument } from '#app/models/entries/document.ts'
import { markdownTexts } from '#app/models/entries/document.ts'
import {
  type Neighbour,
  type Publication,
  type PublicationTools,
  preparePublication,
} from '#app/models/entries/publication.server.ts'
import { putOnline } from '#app/models/entries/put-online.server.ts'
import type { Municipalities } from '#app/models/places/municipality.ts'
import { analyse } from '#app/search/analysis/analyse.server.ts'
import type { Lexicon } from '#app/search/analysis/lexicon.server.ts'
import type { Store } from '#db/client.ts'
import { showChanged } from '#db/generation.ts'
import { renderedRow } from './texts.ts'

/** Puts documents online in one transaction, in the way the site does. */
export type Publish = (documents: readonly EntryDocument[]) => Promise<void>

/**
 * Makes what publishes; it remembers the titles of what it has published, for those that point there.
 *
 * @param earlier gives an entry that was published before, by another one of these.
 */
export function publisher(
  store: Store,
  places: Municipalities,
  lexicon: Lexicon,
  earlier: (id: string) => Neighbour | undefined = () => undefined,
): Publish {
  const known = new Map<string, Neighbour>()
  const tools: PublicationTools = {
    places,
    render: async (document) => new Map(markdownTexts(document).map((text) => [text, renderedRow(text)])),
    analyse: (document) => analyse(document, lexicon),
    entry: (id) => known.get(id) ?? earlier(id),
    exists: () => true,
  }
  return async (documents) => {
    const publications: Publication[] = []
    for (const document of documents) {
      publications.push(await preparePublication(document, tools))
      // Not the whole document: a million of them do not fit.
      known.set(document.id, { title: document.title, visibility: document.visibility })
    }
    await store.write(async (tx) => {
      const when = { actor: 'system:bench', now: new Date(), origin: 'site' } as const
      for (const publication of publications) await putOnline(tx, publication, when)
      await showChanged(
        tx,
        documents.map((document) => document.id),
      )
    })
  }
}
