import { setTimeout as pause } from 'node:timers/promises'
import type { EntryDocument } from '#app/models/entries/document.ts'
import { loadMunicipalities } from '#app/models/places/queries.server.ts'
import { programFiles } from '#app/paths.server.ts'
import { loadLexicon } from '#app/search/analysis/lexicon.server.ts'
import { openStore } from '#db/client.ts'
import { publisher } from '../entries/publisher.ts'
import type { Published } from './commands.ts'
import type { Opened } from './contender.ts'

const longestWaitMs = 60_000

/** Publishes in the process that asks the engine, as the site does. */
export interface Publishing {
  /** Puts an entry online and asks for a word that only its title has, until the engine answers with it. */
  untilFound(document: EntryDocument, word: string, engine: Opened): Promise<Published>
  close(): void
}

export async function openPublishing(databaseFile: string): Promise<Publishing> {
  const store = openStore(databaseFile)
  const publish = publisher(store, await loadMunicipalities(store), loadLexicon(programFiles.lexicon))
  return {
    async untilFound(document, word, engine) {
      const started = performance.now()
      await publish([document])
      while (performance.now() - started < longestWaitMs) {
        if (await engine.finds?.(document.id, word)) return { milliseconds: performance.now() - started }
        await pause(1)
      }
      return { milliseconds: null }
    },
    close: () => store.close(),
  }
}
