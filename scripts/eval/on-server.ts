import { SearchUnavailable } from '#app/models/search/port.ts'
import { programFiles } from '#app/paths.server.ts'
import { loadLexicon } from '#app/search/analysis/lexicon.server.ts'
import { removeIndexAndKey } from '#app/search/meilisearch/index.server.ts'
import { openIndex } from '#app/search/meilisearch/open.server.ts'
import type { ServerAddress } from '#app/search/meilisearch/server.server.ts'
import { indexRow } from '#app/search/meilisearch/state.server.ts'
import { openStore } from '#db/client.ts'
import type { Corpus } from './corpus/corpus.ts'
import type { Measured } from './engines.ts'

/** On the site a question has 300 ms and then the embedded engine answers; here it is about what is found. */
const patienceMs = 30_000

/**
 * A corpus in an index of its own on a search server, which is gone once it is closed. Nothing answers in its place.
 *
 * @throws SearchUnavailable when the server does not take it.
 */
export async function openOnServer(
  { databaseFile, synonymsFile }: Corpus,
  address: ServerAddress,
): Promise<Measured> {
  const store = openStore(databaseFile)
  const { engine, feed, server } = openIndex({
    store,
    lexicon: loadLexicon(programFiles.lexicon),
    synonymsFile,
    address,
    clock: () => new Date(),
    log: (message) => console.error(message),
    patienceMs,
  })
  const close = async () => {
    await feed.stop()
    const uid = (await indexRow(store.read))?.uid
    store.close()
    if (uid) await removeIndexAndKey(server, uid)
  }
  await feed.check()
  const why = await engine.whyNot()
  if (why === undefined) return { search: (question) => engine.search(question), close }
  const told = (await indexRow(store.read))?.lastError
  await close().catch(() => undefined)
  throw new SearchUnavailable(`the search server at ${address.url} does not take the entries: ${told ?? why}`)
}
