import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { syncContent } from '#app/content/sync.server.ts'
import { prepareDatabase } from '#app/database.server.ts'
import { openLog } from '#app/log.server.ts'
import { openRenderer } from '#app/mdx/renderer.server.ts'
import { entryPath, type KindName, kindNames, kindOf } from '#app/models/entries/kinds/index.ts'
import { loadMunicipalities } from '#app/models/places/queries.server.ts'
import { programFiles } from '#app/paths.server.ts'
import { openStore, type Store } from '#db/client.ts'
import * as t from '#db/schema/index.ts'
import { analyse } from '../support/analysis.ts'
import { fileStore } from '../support/file-store.ts'
import { temporaryFolder } from '../support/server.ts'
import { contentFolder } from '../support/worlds/content-folder.ts'
import { recordOfAll } from './full-records.ts'

export const visibilities = ['openbaar', 'netwerk', 'team'] as const
export type Visibility = (typeof visibilities)[number]

/** The word in everything that entries of a visibility say: who may not read them may not find it anywhere. */
export const canary: Record<Visibility, string> = {
  openbaar: 'zichtbaarwoord',
  netwerk: 'netwerkkanarie',
  team: 'teamkanarie',
}

/** An entry of the world, as it stands in its file. */
export interface Planted {
  readonly id: string
  readonly kind: KindName
  readonly slug: string
  /** An address that it had before. */
  readonly oldSlug: string
  readonly visibility: Visibility
  /** Two that are in lists, so that what they share with each other could show, and one in the archive. */
  readonly state: State
}

const states = ['nu', 'tweede', 'oud'] as const
type State = (typeof states)[number]

let number = 0
/** One entry of each kind, visibility and state. */
export const planted: readonly Planted[] = kindNames.flatMap((kind) =>
  visibilities.flatMap((visibility) =>
    states.map((state) => {
      number += 1
      const slug = `${canary[visibility]}-${kind}-${state}`
      const id = `019f0000-0000-7000-8000-${String(number).padStart(12, '0')}`
      return { id, kind, slug, oldSlug: `${slug}-eerder`, visibility, state }
    }),
  ),
)

/** The entry of the world with these marks. */
export function plantedOf(kind: KindName, visibility: Visibility, state: State = 'nu'): Planted {
  const found = planted.find(
    (entry) => entry.kind === kind && entry.visibility === visibility && entry.state === state,
  )
  if (!found) throw new Error(`no ${visibility} ${kind} in the world`)
  return found
}

/** `/toolbox/teamkanarie-tool-nu` */
export const addressOf = ({ kind, slug }: Pick<Planted, 'kind' | 'slug'>) => `/${entryPath(kind, slug)}`

/** A file that the text of the tool of a visibility names; what it says and is called tells whose it is. */
export function plantedFile(visibility: Visibility) {
  const id = `019f0000-0000-7000-8000-77777777777${visibilities.indexOf(visibility)}`
  const name = `${canary[visibility]}.txt`
  return { id, name, address: `/bestanden/${id}/${name}` }
}

/** The slug of an entry of this visibility that was deleted. */
export const deletedSlug = (visibility: Visibility) => `${canary[visibility]}-weg`

/** The organisation that owns what is for its members only. */
export const owner = plantedOf('organisatie', 'openbaar')

export interface HiddenWorld extends AsyncDisposable {
  readonly store: Store
  readonly dataDir: string
  readonly contentDir: string
}

const now = new Date('2026-11-20T10:00:00Z')
const from = (entry: Pick<Planted, 'kind' | 'slug'>) => entryPath(entry.kind, entry.slug)

/**
 * A database with entries of every kind, visibility and state that point at each other in every field and in their
 * texts, each with an address that it had before, and traces of deleted ones.
 */
export async function hiddenWorld(): Promise<HiddenWorld> {
  const dataDir = temporaryFolder()
  const folder = await contentFolder()
  mkdirSync(path.join(folder.dir, 'zoeken'))
  await prepareDatabase({ DATA_DIR: dataDir }, openLog('silent'))
  const store = openStore(path.join(dataDir, 'leerplein.db'))
  const renderer = openRenderer({ workerFile: programFiles.mdxWorker })
  const sync = async () => {
    const places = await loadMunicipalities(store)
    const report = await syncContent({
      store,
      files: fileStore(dataDir),
      contentDir: folder.dir,
      places,
      renderer,
      analyse,
      now,
    })
    if (report.problems.length > 0) throw new Error(JSON.stringify(report.problems.slice(0, 5), null, 1))
  }
  for (const visibility of visibilities) {
    const { id, name } = plantedFile(visibility)
    mkdirSync(path.join(folder.dir, 'bestanden', id), { recursive: true })
    writeFileSync(path.join(folder.dir, 'bestanden', id, name), `Bestand met ${canary[visibility]}.`)
  }
  for (const entry of planted) await folder.write(fileOf(entry, entry.oldSlug), bare(entry))
  await sync()
  // Texts are rendered once for each visibility, on a fixed page, and found again for all others.
  for (const entry of planted) {
    await folder.remove(fileOf(entry, entry.oldSlug))
    const isPage = entry.kind === 'pagina'
    await folder.write(fileOf(entry, entry.slug), bare(entry), isPage ? textsOf(entry)[entry.state] : '')
  }
  await sync()
  for (const entry of planted) {
    const isWithFile = entry.kind === 'tool' && entry.state === 'nu'
    const { nu } = textsOf(entry)
    const { address } = plantedFile(entry.visibility)
    const body = isWithFile ? `${nu}\n\n[Bestand van ${canary[entry.visibility]}](${address})` : nu
    await folder.write(fileOf(entry, entry.slug), full(entry), body)
  }
  await sync()
  await renderer.close()
  await buryOneOfEach(store)
  return {
    store,
    dataDir,
    contentDir: folder.dir,
    async [Symbol.asyncDispose]() {
      store.close()
      await folder[Symbol.asyncDispose]()
      rmSync(dataDir, { recursive: true })
    },
  }
}

function fileOf({ kind }: Planted, slug: string): string {
  return `${kind === 'pagina' ? 'paginas' : kindOf(kind).path}/${slug}.mdx`
}

/** Only what is needed to have an address. */
function bare({ id, kind, visibility }: Planted) {
  return {
    id,
    title: `Eerder ${canary[visibility]} ${kind}`,
    summary: 'Zo begon het.',
    visibility,
    provenance: 'historisch',
    origin: [{ title: 'Een boek' }],
    published: '2026-11-02T09:00:00Z',
  }
}

/** Every field filled in. */
function full(entry: Planted) {
  const { id, kind, visibility, state } = entry
  const word = canary[visibility]
  // Hidden ones first: where only one can be pointed at, it is one that not everyone may read.
  const others = planted.filter((other) => other.id !== id).reverse()
  const pointed = (kinds: readonly string[]) => others.filter((other) => kinds.includes(other.kind)).map(from)
  return {
    ...bare(entry),
    title: `${word} ${kind} ${state}`,
    summary: `Samenvatting met ${word}.`,
    themes: pointed(['thema']),
    owner: visibility === 'team' ? from(owner) : from(plantedOf('organisatie', 'team')),
    ...(state === 'oud' ? { archived: '2026-11-03T09:00:00Z' } : {}),
    ...recordOfAll(kindOf(kind).fields, { word, prose: textsOf(entry).tweede, pointed }),
  }
}

/** The texts that are rendered: one that shows and links to every entry with a folder of its own, and a short one. */
function textsOf({ visibility }: Planted): Record<State, string> {
  const word = canary[visibility]
  const linked = planted.filter(({ kind }) => kind !== 'pagina')
  const cards = (component: string, ...kinds: KindName[]) =>
    linked
      .filter(({ kind }) => kinds.includes(kind))
      .map((entry) => `<${component} entry="${from(entry)}" />`)
  const body = [
    `Tekst met ${word}.`,
    ...linked.map((entry) => `Lees [verder](/${from(entry)}) hierover.`),
    ...cards('ToolCard', 'tool'),
    ...cards('CaseCard', 'plein', 'experiment'),
  ]
  return { nu: body.join('\n\n'), tweede: `Antwoord met ${word}.`, oud: '' }
}

/** What is left of deleted entries: their address, and who could read them. */
async function buryOneOfEach(store: Store): Promise<void> {
  const readers = { openbaar: ['public'], netwerk: ['network'], team: [`organisation:${owner.id}`] }
  await store.write(async (tx) => {
    for (const kind of kindNames) {
      for (const visibility of visibilities) {
        await tx.insert(t.tombstones).values({
          kind,
          slug: deletedSlug(visibility),
          entryId: `${kind}-${visibility}`,
          at: now.toISOString(),
          readers: readers[visibility],
        })
      }
    }
  })
}
