// npm run restore -- DIR [--erasures FILE]
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { BackupRefused, restore } from '#db/backup.ts'
import { readErasures } from '#db/erasures.ts'
import { command } from './terminal/command.ts'

await command(async (settings) => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { erasures: { type: 'string' } },
  })
  const [from] = positionals
  if (from === undefined) throw new BackupRefused('name the folder of the backup: npm run restore -- DIR')
  if (values.erasures !== undefined && !existsSync(values.erasures))
    throw new BackupRefused(`there is no log of erasures at ${values.erasures}`)
  const erasures = values.erasures === undefined ? [] : readErasures(values.erasures)
  const manifest = await restore({ from, dataDir: settings.DATA_DIR, now: new Date(), erasures })
  console.log(`restored the backup of ${manifest.made} into ${settings.DATA_DIR}`)
  console.log('everybody has to sign in again; mail that was not sent waits for the word of a beheerder')
  return 0
})
