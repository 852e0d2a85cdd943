// Writes the lexicon of Dutch base words anew: node scripts/search/build-lexicon.mjs
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(path.join(root, 'build-lexicon-'))
try {
  const outfile = path.join(folder, 'lexicon.mjs')
  await build({
    entryPoints: [path.join(root, 'scripts/search/lexicon.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  })
  const { buildLexicon } = await import(pathToFileURL(outfile).href)
  const target = path.join(root, 'app/search/lexicon/dutch.lexicon')
  const bytes = buildLexicon(root)
  writeFileSync(target, bytes)
  console.log(`${path.relative(root, target)}: ${bytes.length} bytes`)
} finally {
  rmSync(folder, { recursive: true })
}
