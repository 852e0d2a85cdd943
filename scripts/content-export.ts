// npm run content:export, or npm run content:export -- --all DIR
import { parseArgs } from 'node:util'
import { exportAll, exportContent } from '#app/content/export.server.ts'
import { exportLines } from '#app/content/report.ts'
import { command, filesOf, withStore } from './terminal/command.ts'

await command(async (settings) => {
  const { values } = parseArgs({ options: { all: { type: 'string' } } })
  const report = await withStore(settings, (store) => {
    const tools = { store, files: filesOf(settings) }
    return values.all === undefined
      ? exportContent(tools, settings.CONTENT_DIR)
      : exportAll(tools, settings.CONTENT_DIR, values.all)
  })
  console.log(exportLines(report).join('\n'))
  return report.kept.length > 0 ? 1 : 0
})
