import path from 'node:path'
import { build } from 'esbuild'

const root = path.resolve(import.meta.dirname, '../..')

export const lexiconFile = path.join(root, 'app/search/lexicon/dutch.lexicon')
export const synonymsFile = path.join(root, 'content/zoeken/synoniemen.yaml')
export const migrationsFolder = path.join(root, 'db/migrations')

let built: Promise<string> | undefined

/** The file of the search worker, bundled from the source as it is; once for each test file. */
export function searchWorkerFile(): Promise<string> {
  built ??= bundle(path.join(root, `build/test/search-worker-${process.env.VITEST_POOL_ID ?? '0'}.js`))
  return built
}

async function bundle(outfile: string): Promise<string> {
  await build({
    entryPoints: [path.join(root, 'app/search/embedded/worker.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  })
  return outfile
}
