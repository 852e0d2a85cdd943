import { rmSync } from 'node:fs'
import { build } from '../../scripts/build.mjs'
import { startServer, templateData } from './server.ts'

/** Tests of the running site want it as its sources are now, with the content loaded once for all of them. */
export default async function setup(): Promise<void> {
  await build()
  rmSync(templateData, { recursive: true, force: true })
  await (await startServer({ DATA_DIR: templateData })).stop()
}
