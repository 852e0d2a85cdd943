import path from 'node:path'
import { synonymsFile } from '#app/content/check-synonyms.server.ts'
import type { EntryDocument } from '#app/models/entries/document.ts'
import { kindOf } from '#app/models/entries/kinds/index.ts'
import { programFiles } from '#app/paths.server.ts'
import { loadLexicon } from '#app/search/analysis/lexicon.server.ts'
import { tokens } from '#app/search/analysis/tokens.ts'
import { contentCorpus } from '../../eval/corpus/content.ts'
import { filledDatabase, type Progress } from '../entries/filled.ts'
import { type Band, bandsOf } from '../search/bands.ts'

/** Entries in a database of their own, with what can be asked about them. */
export interface World {
  readonly entries: number
  readonly databaseFile: string
  readonly dataDir: string
  readonly synonymsFile: string
  readonly databaseBytes: number | null
  readonly words: readonly string[]
  readonly bands: readonly Band[]
  /** So many cases. */
  cases(count: number): readonly EntryDocument[]
  /** Makes another entry, with a word in its title that no other has; undefined where nothing can be published. */
  readonly another: (() => { readonly document: EntryDocument; readonly word: string }) | undefined
  close(): void
}

/** So many generated entries. */
export async function generatedWorld(entries: number, folder: string, progress: Progress): Promise<World> {
  const { store, file, make, words, bands, bytes } = await filledDatabase(entries, folder, progress)
  // A kept database may have what an earlier run has published.
  const run = Date.now().toString(36)
  let published = 0
  return {
    ...{ entries, words, bands },
    databaseFile: file,
    dataDir: folder,
    synonymsFile: path.resolve('content', synonymsFile),
    databaseBytes: bytes,
    cases: (count) =>
      Array.from({ length: Math.min(2 * count, entries) }, (_, index) => make(entries - 1 - index))
        .filter(({ kind }) => kindOf(kind).isCase)
        .slice(0, count),
    another() {
      const word = `zqx${run}q${published}`
      const document = make(entries + published)
      published += 1
      return { document: { ...document, visibility: 'openbaar', title: `${document.title} ${word}` }, word }
    },
    close: () => store.close(),
  }
}

/** The entries of a folder of content. Publishing would need texts that fit it, and is left out. */
export async function contentWorld(contentDir: string, folder: string, progress: Progress): Promise<World> {
  const corpus = await contentCorpus(contentDir, folder, progress)
  const texts = corpus.entries.map(({ text }) => text)
  const words = new Set(texts.flatMap((text) => tokens(text).map((token) => token.text.toLowerCase())))
  const asked = [...words].filter((word) => /^\p{L}{3,}$/u.test(word))
  return {
    ...corpus,
    entries: corpus.entries.length,
    databaseBytes: null,
    words: asked,
    bands: bandsOf(asked, texts, loadLexicon(programFiles.lexicon)),
    cases: () => [],
    another: undefined,
    close: () => undefined,
  }
}
