import { existsSync, readdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { whenChanged } from './fingerprint.mjs'

// Node 20 does not run TypeScript: the server, the commands and the workers are bundled in a tenth of a second.

/** Workers are files of their own, so that a thread or a process can be started on them. */
const workers = {
  'search-worker': 'app/search/embedded/worker.ts',
  'mdx-worker': 'app/mdx/worker.ts',
  'file-worker': 'app/files/worker.ts',
}

/** Processes and a thread that `npm run bench` and `npm run bench:search` measure. */
const measured = {
  'bench-site': 'scripts/bench/processes/site.ts',
  'bench-bare': 'scripts/bench/processes/bare.ts',
  'bench-engine': 'scripts/bench/processes/engine.ts',
  'bench-echo': 'scripts/bench/processes/echo.ts',
}

/** The name of each bundle with the file it begins at; a command is a file of scripts/. */
function entryPoints() {
  const commands = readdirSync('scripts')
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [file.slice(0, -'.ts'.length), `scripts/${file}`])
  return Object.fromEntries(
    [...commands, ...Object.entries({ ...workers, ...measured })].filter(([, file]) => existsSync(file)),
  )
}

/** Bundles everything that runs on Node into build/node, when it changed. */
export async function buildNode() {
  const entries = entryPoints()
  const build = {
    name: 'node',
    sources: ['app', 'db', 'scripts', 'package.json'],
    makes: Object.keys(entries).map((name) => `build/node/${name}.js`),
  }
  return whenChanged(build, async () => {
    const esbuild = await import('esbuild')
    rmSync('build/node', { recursive: true, force: true })
    await esbuild.build({
      entryPoints: entries,
      outdir: 'build/node',
      bundle: true,
      splitting: true,
      platform: 'node',
      target: 'node20',
      format: 'esm',
      packages: 'external',
      alias: { '#app': './app', '#db': './db', '#scripts': './scripts' },
      sourcemap: true,
      sourcesContent: false, // Node reads every map at the start; the sources are there anyway
      jsx: 'automatic',
      logLevel: 'warning',
    })
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildNode()
