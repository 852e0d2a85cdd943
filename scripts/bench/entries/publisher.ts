import { eq } from 'drizzle-orm'
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
import * as t from '#db/schema/index.ts'
import { renderedRow } from './texts.ts'

/** Puts documents online in one transaction, in the way the site does. */
export type Publish = (documents: readonly EntryDocument[]) => Promise<void>

/**
 * Makes what publishes; it remembers the titles of what it has published, for those that point there. Those that were
 * published before it looks up, as the site does.
 */
export function publisher(store: Store, places: Municipalities, lexicon: Lexicon): Publish {
  const known = new Map<string, Neighbour>()
  const tools: PublicationTools = {
    places,
    render: async (document) => new Map(markdownTexts(document).map((text) => [text, renderedRow(text)])),
    analyse: (document) => analyse(document, lexicon),
    entry: (id) => known.get(id) ?? neighbour(store, id),
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

function neighbour(store: Store, id: string): Neighbour | undefined {
  const { title, visibility } = t.entries
  return store.read.select({ title, visibility }).from(t.entries).where(eq(t.entries.id, id)).get()
}
