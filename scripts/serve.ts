// The server. scripts/start.mjs builds and starts it; --dev takes the pages out of the sources.
import { inspect } from 'node:util'
import { ContentMissing } from '#app/content/folder.server.ts'
import { loadContent } from '#app/content/load.server.ts'
import { syncLines } from '#app/content/report.ts'
import { prepareDatabase } from '#app/database.server.ts'
import { stylesheets } from '#app/http/files.server.ts'
import { builtFramework, developmentFramework } from '#app/http/framework.server.ts'
import { CannotListen, endServer, listen } from '#app/http/listen.server.ts'
import { securityHeaders } from '#app/http/security-headers.server.ts'
import { site } from '#app/http/site.server.ts'
import { startJobs } from '#app/jobs/start.server.ts'
import { openLog } from '#app/log.server.ts'
import { putTeamsRight } from '#app/models/entries/readers.server.ts'
import { firstAdministratorToken } from '#app/models/people/first-administrator.server.ts'
import { openServices, type Services } from '#app/services.server.ts'
import { atPort, readSettings, SettingsError } from '#app/settings.server.ts'
import type { Store } from '#db/client.ts'
import { DatabaseNewer } from '#db/migrate.ts'
import { entries } from '#db/schema/index.ts'
import { DiskFull } from '#db/write.ts'
import { progressOneByOne } from './terminal/progress.ts'

/** Mistakes that the person who starts it can mend. */
const mendable = [SettingsError, DatabaseNewer, DiskFull, CannotListen]

/** What a person is told: no stack where they can mend it, or where the system says what is the matter. */
function explained(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const told = 'code' in error || mendable.some((kind) => error instanceof kind)
  return told ? error.message : inspect(error) // with its cause
}

async function serve(development: boolean): Promise<void> {
  const settings = readSettings(process.env)
  const log = openLog(settings.LOG_LEVEL)
  await prepareDatabase(settings, log)
  const headers = securityHeaders({ https: settings.SITE_URL.startsWith('https:'), development })
  // The thread that searches loads its index while this one loads the pages.
  const [services, framework] = await Promise.all([
    openServices(settings, log),
    development ? developmentFramework() : builtFramework(headers),
  ])
  await putTeamsRight(services.store)
  await syncAtStart(services)
  const { render, files, before = (listener) => listener } = framework
  const clock = () => new Date()
  const answering = (port: number) => {
    const known = { ...services, settings: atPort(settings, port) }
    return before(site({ services: known, render, files, headers, clock, keeps: !development }))
  }
  const { server, address } = await listen(answering, {
    host: settings.HOST,
    port: settings.PORT,
    headers,
    styles: stylesheets(files),
  })
  // Links in mails name the port that was taken, like those on pages.
  const taken = atPort(settings, Number(new URL(address).port || settings.PORT))
  const jobs = startJobs({ ...services, settings: taken }, clock)

  const end = async () => {
    await Promise.all([endServer(server), jobs.stop()])
    await framework.close()
    await services.close()
    process.exit(0)
  }
  process.once('SIGTERM', end)
  process.once('SIGINT', end)
  process.stdout.write(`\nLeerplein is at ${address}\n\n`)
  const token = await firstAdministratorToken(services.store, new Date())
  if (token !== undefined)
    process.stdout.write(
      `The first administrator makes an account at ${address}/eerste-beheerder/${token}\n\n`,
    )
}

async function isWithoutEntries(store: Store): Promise<boolean> {
  return (await store.read.select({ id: entries.id }).from(entries).limit(1)).length === 0
}

/**
 * Loads the content folder. What is wrong with it is told, and the site goes on with what it had.
 *
 * @throws SettingsError when there is no content and there never was: a site without any is a mistake in the settings.
 */
async function syncAtStart({ store, places, files, settings, log }: Services): Promise<void> {
  const progress = progressOneByOne()
  try {
    const report = await loadContent({
      ...{ store, places, files },
      contentDir: settings.CONTENT_DIR,
      now: new Date(),
      onProgress: progress.show,
    })
    progress.end()
    process.stdout.write(`${syncLines(report).join('\n')}\n`)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    if (error instanceof ContentMissing && (await isWithoutEntries(store)))
      throw new SettingsError(`CONTENT_DIR must be a folder with entries, but ${message}`)
    log.error({ reason: message }, 'content not loaded')
    process.stderr.write(`\nThe content was not loaded, the site goes on with what it had: ${message}\n`)
  }
}

serve(process.argv.includes('--dev')).catch((error: unknown) => {
  process.stderr.write(`\nLeerplein cannot start: ${explained(error)}\n`)
  process.exit(1)
})
