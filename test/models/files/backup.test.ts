import path from 'node:path'
import { expect, test } from 'vitest'
import { databaseFile, prepareDatabase } from '#app/database.server.ts'
import { openLog } from '#app/log.server.ts'
import { startEntry } from '#app/models/entries/writing/start-entry.server.ts'
import { fileToRead } from '#app/models/files/file-to-read.server.ts'
import { backup, restore } from '#db/backup.ts'
import { openStore } from '#db/client.ts'
import { asking } from '../../support/asking.ts'
import { fileStore } from '../../support/file-store.ts'
import { testFolder } from '../../support/test-folder.ts'
import { photo, putIn, withFiles } from '../../support/worlds/files.ts'
import { aPerson, as } from '../../support/worlds/people.ts'

test('a picture comes back with a backup in all its widths', async () => {
  const [here, copy, there] = ['here', 'copy', 'there'].map((name) => path.join(testFolder(), name)) as [
    string,
    string,
    string,
  ]
  const now = new Date('2026-11-22T10:00:00Z')
  await prepareDatabase({ DATA_DIR: here }, openLog('silent'))
  const store = openStore(databaseFile({ DATA_DIR: here }))
  const anna = await aPerson(store, { administers: true })
  const ask = withFiles(await asking(store, await as(store, anna)), fileStore(here))
  const { id, name } = await putIn(ask, await startEntry(ask, 'tool'), await photo())
  await backup({ dataDir: here, target: copy, now })
  store.close()
  await restore({ from: copy, dataDir: there, now })

  const restored = openStore(databaseFile({ DATA_DIR: there }))
  const again = withFiles(await asking(restored, await as(restored, anna)), fileStore(there))
  for (const width of [null, 480, 800]) {
    const [before, after] = await Promise.all(
      [here, there].map(async (folder) => {
        const read = await fileToRead({ ...again, files: fileStore(folder) }, { id, name, width })
        return Buffer.from(await new Response(read.stream()).arrayBuffer())
      }),
    )
    expect(before?.length).toBeGreaterThan(0)
    expect(after?.equals(before ?? Buffer.alloc(0))).toBe(true)
  }
  restored.close()
})
