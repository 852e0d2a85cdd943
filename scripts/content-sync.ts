// npm run content:sync
import { loadContent } from '#app/content/load.server.ts'
import { syncLines } from '#app/content/report.ts'
import { loadMunicipalities } from '#app/models/places/queries.server.ts'
import { command, filesOf, withStore } from './terminal/command.ts'
import { progressOneByOne } from './terminal/progress.ts'

await command(async (settings) => {
  const progress = progressOneByOne()
  const report = await withStore(settings, async (store) =>
    loadContent({
      store,
      files: filesOf(settings),
      contentDir: settings.CONTENT_DIR,
      places: await loadMunicipalities(store),
      now: new Date(),
      onProgress: progress.show,
    }),
  )
  progress.end()
  console.log(syncLines(report).join('\n'))
  return report.problems.length > 0 || report.conflicts.length > 0 ? 1 : 0
})
