// npm run restore -- DIR
import { parseArgs } from 'node:util'
import { BackupRefused, restore } from '#db/backup.ts'
import { command } from './terminal/command.ts'

await command(async (settings) => {
  const [from] = parseArgs({ allowPositionals: true }).positionals
  if (from === undefined) throw new BackupRefused('name the folder of the backup: npm run restore -- DIR')
  const manifest = await restore({ from, dataDir: settings.DATA_DIR, now: new Date() })
  console.log(`restored the backup of ${manifest.made} into ${settings.DATA_DIR}`)
  console.log('everybody has to sign in again; mail that was not sent waits for the word of a beheerder')
  return 0
})
