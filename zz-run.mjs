import { build } from 'esbuild'
for (const n of ['bench', 'prof','micro']) await build({ entryPoints: [`/tmp/benchm/${n}.ts`], outfile: `build/benchm/${n}.js`, bundle: true, platform: 'node', target: 'node20', format: 'esm', packages: 'external', alias: { '#app': './app', '#db': './db', '#scripts': './scripts' }, logLevel: 'warning' })
