// npm run content:check
import { checkContent } from '#app/content/check.server.ts'
import { problemLine } from '#app/content/problem.ts'
import { openRenderer } from '#app/mdx/renderer.server.ts'
import { loadMunicipalities } from '#app/models/places/queries.server.ts'
import { programFiles } from '#app/paths.server.ts'
import { command, filesOf, withStore } from './terminal/command.ts'
import { progressBar } from './terminal/progress.ts'

await command(async (settings) => {
  const places = await withStore(settings, loadMunicipalities)
  const renderer = openRenderer({ workerFile: programFiles.mdxWorker })
  const bar = progressBar('checking')
  try {
    const { files, problems } = await checkContent({
      contentDir: settings.CONTENT_DIR,
      places,
      renderer,
      files: filesOf(settings),
      onProgress: bar.show,
    })
    bar.end()
    for (const problem of problems) console.log(problemLine(problem))
    console.log(`${files} files, ${problems.length} problems`)
    return problems.length > 0 ? 1 : 0
  } finally {
    await renderer.close()
  }
})
