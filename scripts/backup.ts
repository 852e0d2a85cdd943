// npm run backup -- DIR
import path from 'node:path'
import { parseArgs } from 'node:util'
import { backup } from '#db/backup.ts'
import { command } from './terminal/command.ts'
import { progressBar } from './terminal/progress.ts'

await command(async (settings) => {
  const { positionals } = parseArgs({ allowPositionals: true })
  const now = new Date()
  const stamp = now.toISOString().slice(0, 19).replaceAll(':', '.')
  const target = path.resolve(positionals[0] ?? path.join('backups', `leerplein-${stamp}`))
  const bar = progressBar('copying')
  const manifest = await backup({ dataDir: settings.DATA_DIR, target, now, onProgress: bar.show })
  bar.end()
  console.log(`${Object.keys(manifest.files).length} files in ${target}`)
  return 0
})
