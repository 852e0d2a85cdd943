// npm run search:check [-- --report]: compares the index on the search server with the database, and mends it
import { parseArgs } from 'node:util'
import { refusedEntries } from '#app/search/meilisearch/state.server.ts'
import { command, withStore } from './terminal/command.ts'
import { indexOnServer } from './terminal/search-server.ts'

const { values } = parseArgs({ options: { report: { type: 'boolean', default: false } } })

await command((settings) =>
  withStore(settings, async (store) => {
    const index = indexOnServer(settings, store)
    if (index === null) {
      console.log('there is no search server (MEILI_URL is not set): the site searches by itself')
      return 0
    }
    const found = await index.feed.differences()
    if (found === undefined) console.log('there is no index yet')
    else
      console.log(
        `${found.entries} entries: ${found.missing} missing, ${found.outdated} not the newest, ${found.extra} too many`,
      )
    for (const { id, reason } of await refusedEntries(store.read)) console.log(`refused: ${id} ${reason}`)
    const isRight = found !== undefined && found.ids.length === 0
    if (isRight || values.report) return isRight ? 0 : 1
    await index.feed.check()
    await index.feed.stop()
    const left = await index.engine.whyNot()
    console.log(left === undefined ? 'mended' : `not mended: ${left}`)
    return left === undefined ? 0 : 1
  }),
)
