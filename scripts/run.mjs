// npm run <command>: bundles scripts/<command>.ts when it changed and runs it.
import path from 'node:path'
import { build } from './build.mjs'
import { buildNode } from './build-node.mjs'
import { checkNode, ensureInstalled } from './install.mjs'

process.chdir(path.join(import.meta.dirname, '..'))
const [name] = process.argv.splice(2, 1)

checkNode()
await ensureInstalled()
await (name === 'bench' ? build() : buildNode()) // only that one has pages to serve
process.env.NODE_ENV ??= 'production'
process.setSourceMapsEnabled(true)
await import(path.resolve(`build/node/${name}.js`))
