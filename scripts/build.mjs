import { buildNode } from './build-node.mjs'
import { whenChanged } from './fingerprint.mjs'
import { run } from './process.mjs'
import { step, stop } from './terminal.mjs'

const pages = {
  name: 'pages',
  sources: [
    'app',
    'db',
    'public',
    'package.json',
    'package-lock.json',
    'remix.config.js',
    'vite.config.ts',
    'tsconfig.json',
  ],
  makes: ['build/server/index.js', 'build/client'],
}

/** Builds what changed since the last time: the server and its commands, and the pages. */
export async function build() {
  await whenChanged(pages, () =>
    step('Building the pages', async () => {
      const code = await run('node_modules/.bin/remix', ['vite:build', '--logLevel', 'warn'], { quiet: true })
      if (code !== 0) stop('The pages could not be built; the reason is above.')
    }),
  )
  await buildNode() // after the pages: building those empties build/
}
