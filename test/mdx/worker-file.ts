import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** Builds the worker as the site does, under a name of the test's own, and gives its path. */
export async function buildWorker(name: string): Promise<string> {
  const root = fileURLToPath(new URL('../../', import.meta.url))
  const outfile = `${root}build/test/mdx-worker-${name}.js`
  await build({
    absWorkingDir: root,
    entryPoints: ['./app/mdx/worker.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    logLevel: 'error',
  })
  return outfile
}
