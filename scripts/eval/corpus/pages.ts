import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { databaseFile, prepareDatabase } from '#app/database.server.ts'
import { openLog } from '#app/log.server.ts'
import type { EntryDocument } from '#app/models/entries/document.ts'
import { loadMunicipalities } from '#app/models/places/queries.server.ts'
import { programFiles } from '#app/paths.server.ts'
import { loadLexicon } from '#app/search/analysis/lexicon.server.ts'
import { openStore } from '#db/client.ts'
import { idOf } from '../../bench/entries/documents.ts'
import { publisher } from '../../bench/entries/publisher.ts'
import type { Query } from '../query.ts'
import type { Corpus } from './corpus.ts'
import { readCorpus } from './read-corpus.ts'

const page = z.object({ id: z.string(), title: z.string(), summary: z.string(), body: z.string() })
const judged = z.object({ query: z.string(), relevant: z.record(z.string(), z.number()) })

/** Whether a folder holds a set of pages and judged queries: `docs.jsonl` and `search.jsonl`. */
export function holdsPages(folder: string): boolean {
  return ['docs.jsonl', 'search.jsonl'].every((name) => existsSync(path.join(folder, name)))
}

/** The judged queries of such a folder. */
export function pageQueries(folder: string): Query[] {
  return lines(folder, 'search.jsonl', judged).map(({ query, relevant }) => ({
    query,
    category: 'pages',
    grades: new Map(Object.entries(relevant)),
  }))
}

/**
 * Its pages, published as entries of the toolbox.
 *
 * @param folder an empty folder for the database; @param synonymsFile the list to search them with.
 */
export async function pageCorpus(pagesDir: string, folder: string, synonymsFile: string): Promise<Corpus> {
  const pages = lines(pagesDir, 'docs.jsonl', page)
  await prepareDatabase({ DATA_DIR: folder }, openLog('error'))
  const store = openStore(databaseFile({ DATA_DIR: folder }))
  try {
    const publish = publisher(store, await loadMunicipalities(store), loadLexicon(programFiles.lexicon))
    await publish(pages.map(tool))
    const keys = new Map(pages.map(({ id }, number) => [slugOf(number), id]))
    return await readCorpus(store, folder, synonymsFile, (_kind, slug) => keys.get(slug)!)
  } finally {
    store.close()
  }
}

const slugOf = (number: number) => `pagina-${number}`

function tool({ title, summary, body }: z.infer<typeof page>, number: number): EntryDocument {
  return {
    id: idOf(number),
    kind: 'tool',
    slug: slugOf(number),
    title,
    summary,
    lang: 'nl',
    themes: [],
    visibility: 'openbaar',
    provenance: 'historisch',
    origin: [],
    published: new Date(Date.UTC(2026, 0, 1 + number)).toISOString(),
    body,
    record: { type: 'instrument' },
  }
}

function lines<T>(folder: string, name: string, schema: z.ZodType<T>): T[] {
  const text = readFileSync(path.join(folder, name), 'utf8').trim()
  return text.split('\n').map((line) => schema.parse(JSON.parse(line)))
}
