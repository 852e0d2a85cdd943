// npm start and npm run dev: from a fresh clone to a site, doing only what is still to be done.
import path from 'node:path'
import { checkNode, ensureInstalled } from './install.mjs'

process.chdir(path.join(import.meta.dirname, '..'))
const development = process.argv.includes('--dev')

checkNode()
await ensureInstalled()
// Only now, since building needs the packages.
const { build } = await import('./build.mjs')
const { buildNode } = await import('./build-node.mjs')
await (development ? buildNode() : build())

process.env.NODE_ENV ??= development ? 'development' : 'production'
process.setSourceMapsEnabled(true)
await import(path.resolve('build/node/serve.js'))
