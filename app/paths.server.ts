import path from 'node:path'

/** Where the files of the program lie; commands run in the folder of the project (scripts/start.mjs sees to it). */
export const programFiles = {
  migrations: path.resolve('db/migrations'),
  municipalities: path.resolve('db/data/municipalities.csv'),
  lexicon: path.resolve('app/search/lexicon/dutch.lexicon'),
  client: path.resolve('build/client'),
  server: path.resolve('build/server/index.js'),
  searchWorker: path.resolve('build/node/search-worker.js'),
  mdxWorker: path.resolve('build/node/mdx-worker.js'),
  fileWorker: path.resolve('build/node/file-worker.js'),
}
