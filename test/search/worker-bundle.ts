import path from 'node:path'
import { build } from 'esbuild'

const root = path.resolve(import.meta.dirname, '../..')

export const lexiconFile = path.join(root, 'app/search/lexicon/dutch.lexicon')
export const synonymsFile = path.join(root, 'content/zoeken/synoniemen.yaml')
export const migrationsFolder = path.join(root, 'db/migrations')

let built: Promise<string> | undefined

/** The file of the search worker, bundled from the source as it is; once for each test file. */
export function searchWorkerFile(): Promise<string> {
  built ??= threadFile('app/search/embedded/worker.ts', 'search-worker')
  return built
}

/** Bundles what a thread runs, under a name of its own. */
export async function threadFile(source: string, name: string): Promise<string> {
  const outfile = path.join(root, `build/test/${name}-${process.env.VITEST_POOL_ID ?? '0'}.js`)
  await build({
    entryPoints: [path.join(root, source)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  })
  return outfile
}
