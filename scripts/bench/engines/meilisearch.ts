import { readdirSync, readFileSync } from 'node:fs'
import { programFiles } from '#app/paths.server.ts'
import { loadLexicon } from '#app/search/analysis/lexicon.server.ts'
import { openIndex } from '#app/search/meilisearch/open.server.ts'
import type { ServerAddress } from '#app/search/meilisearch/server.server.ts'
import { openStore } from '#db/client.ts'
import { questionOf } from '../search/port.ts'
import type { Contender, Searched } from './contender.ts'

/** For how long the site waits is not what is measured. */
const patienceMs = 60_000

/** Meilisearch as the site asks it, without the embedded engine behind it. */
export const meilisearch: Contender = {
  async index(searched, progress) {
    const { feed, server, close } = opened(searched)
    try {
      await feed.rebuild(progress)
      return { bytes: (await server.indexing.getStats()).databaseSize }
    } finally {
      await close()
    }
  },

  async open(searched) {
    const { engine, feed, close } = opened(searched)
    feed.start()
    return {
      ask: async (text) => (await engine.search(questionOf(text))).total,
      async finds(id, text) {
        feed.wake()
        // While the server is behind, the engine says so and does not answer.
        if ((await engine.whyNot()) !== undefined) return false
        return (await engine.search(questionOf(text))).hits[0]?.id === id
      },
      serverBytes: residentBytes,
      close,
    }
  },
}

function opened({ databaseFile, synonymsFile, server: address }: Searched) {
  if (address === null) throw new Error('there is no search server')
  const store = openStore(databaseFile)
  const lexicon = loadLexicon(programFiles.lexicon)
  const log = (message: string) => console.error(message)
  const clock = () => new Date()
  const index = openIndex({ store, lexicon, synonymsFile, address, clock, log, patienceMs })
  return {
    ...index,
    async close() {
      await index.feed.stop()
      store.close()
    },
  }
}

/** Whether there is a server that answers at this address. */
export async function answers(address: ServerAddress): Promise<boolean> {
  try {
    return (await fetch(new URL('/health', address.url), { signal: AbortSignal.timeout(2_000) })).ok
  } catch {
    return false
  }
}

/** Memory of the server when it runs on this machine, and this is Linux; null when nobody can know. */
function residentBytes(): number | null {
  try {
    const folders = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
    const sizes = folders.flatMap((name) => residentBytesOf(name, 'meilisearch'))
    return sizes.length === 0 ? null : Math.max(...sizes)
  } catch {
    return null
  }
}

function residentBytesOf(folder: string, program: string): number[] {
  try {
    const status = readFileSync(`/proc/${folder}/status`, 'utf8')
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]
    return status.startsWith(`Name:\t${program}\n`) && kilobytes ? [Number(kilobytes) * 1024] : []
  } catch {
    return [] // it has ended meanwhile
  }
}
