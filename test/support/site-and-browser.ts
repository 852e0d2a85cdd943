import path from 'node:path'
import Database from 'better-sqlite3'
import type { TestProject } from 'vitest/node'
import { startBrowser } from './browser.ts'
import { startServer } from './server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the running site, without a slash at the end. */
    site: string
    /** Folder of its database, to sign people in without the form. */
    dataDir: string
    /** Where the one browser of all test files is connected to. */
    browser: string
  }
}

/** One site and one browser for all browser tests; two of either on two cores only wait for each other. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [server, browser] = await Promise.all([startServer(), startBrowser()])
  addWhatWentWrong(server.dataDir)
  project.provide('site', server.address)
  project.provide('dataDir', server.dataDir)
  project.provide('browser', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await server.stop()
  }
}

/** The pages for a deleted entry, an unforeseen error and archived entries; addresses are those of page-types.ts. */
function addWhatWentWrong(dataDir: string): void {
  const database = new Database(path.join(dataDir, 'leerplein.db'))
  database.exec(`
    INSERT INTO tombstones (kind, slug, entry_id, at, readers)
      VALUES ('tool', 'weggehaald', 'x', '2026-01-01T00:00:00.000Z', '["public"]');
    INSERT INTO archivals (entry_id, at, reason)
      SELECT id, '2026-05-01T10:00:00.000Z', 'Er is een nieuwe versie.' FROM entries
      WHERE slug IN ('deep-democracy', 'huisregels');
    UPDATE revisions SET document = '{' WHERE entry_id = (SELECT id FROM entries WHERE slug = 'alterra');
  `)
  database.close()
}
