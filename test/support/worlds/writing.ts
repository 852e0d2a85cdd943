import { afterAll, onTestFinished } from 'vitest'
import { openRenderer } from '#app/mdx/renderer.server.ts'
import type { Ask } from '#app/models/ask.ts'
import { nothingTyped, type Typed } from '#app/models/entries/forms/typed.ts'
import { preparePublications } from '#app/models/entries/publications.server.ts'
import { putOnline } from '#app/models/entries/put-online.server.ts'
import { saveDraft } from '#app/models/entries/writing/save-draft.server.ts'
import { saveVersion } from '#app/models/entries/writing/save-version.server.ts'
import { startEntry } from '#app/models/entries/writing/start-entry.server.ts'
import type { Publishing } from '#app/models/texts/publishing.ts'
import { programFiles } from '#app/paths.server.ts'
import { openPublishing } from '#app/publishing.server.ts'
import type { Store } from '#db/client.ts'
import { showChanged } from '#db/generation.ts'
import { asking } from '../asking.ts'
import { emptyStore } from '../template-database.ts'
import { aDocument } from './documents.ts'
import { aPerson, as, type Ties } from './people.ts'

/** A gemeente with a theme, and people who write and review. */
export interface WritingWorld {
  readonly store: Store
  readonly organisation: string
  readonly otherOrganisation: string
  readonly theme: string
  readonly otherTheme: string
  /** What a person asks with, at an instant. */
  asks(personId: string, now?: Date): Promise<Ask>
  someone(ties: Ties): Promise<string>
}

// Its worker takes a second to start, so the tests of a file share one.
const renderer = openRenderer({ workerFile: programFiles.mdxWorker })
afterAll(() => renderer.close())

/** Two organisations and two themes online, and nobody yet. */
export async function writingWorld(): Promise<WritingWorld> {
  const store = await emptyStore()
  const publishing = openPublishing(store, renderer)
  onTestFinished(() => store.close())
  const documents = [
    aDocument('organisatie', {
      slug: 'amersfoort',
      title: 'Gemeente Amersfoort',
      record: { type: 'gemeente' },
    }),
    aDocument('organisatie', { slug: 'leusden', title: 'Gemeente Leusden', record: { type: 'gemeente' } }),
    aDocument('thema', {
      slug: 'vaardigheden',
      title: 'Democratische vaardigheden',
      record: { question: 'Hoe?' },
    }),
    aDocument('thema', { slug: 'veranderen', title: 'Veranderprocessen', record: { question: 'Hoe?' } }),
  ]
  await publishAll(store, publishing, documents)
  const [organisation = '', otherOrganisation = '', theme = '', otherTheme = ''] = documents.map(
    ({ id }) => id,
  )
  return {
    store,
    organisation,
    otherOrganisation,
    theme,
    otherTheme,
    asks: async (personId, now = new Date('2026-11-22T10:00:00Z')) =>
      await asking(store, await as(store, personId), { publishing, now }),
    someone: (ties) => aPerson(store, ties),
  }
}

async function publishAll(store: Store, publishing: Publishing, documents: ReturnType<typeof aDocument>[]) {
  const { places } = await asking(store, { principals: ['public'], person: null })
  const render: Parameters<typeof preparePublications>[0]['render'] = async (document, way) =>
    (await publishing.render(document, way)).rows
  const prepared = await preparePublications(
    { store, places, analyse: publishing.analyse, render },
    documents.map((document) => ({ document, way: 'content' })),
  )
  await store.write(async (tx) => {
    for (const publication of prepared.publish.values())
      await putOnline(tx, publication, {
        actor: 'system:test',
        now: new Date('2026-11-02T09:00:00Z'),
        origin: 'git',
      })
    await showChanged(tx, [...prepared.publish.keys()])
  })
}

/** A whole experiment as somebody would type it. */
export function typedExperiment({ organisation, theme }: WritingWorld, parts: Partial<Typed> = {}): Typed {
  return {
    ...nothingTyped,
    title: 'De wijkraad aan tafel',
    summary: 'Bewoners en raadsleden schrijven samen het wijkplan.',
    themes: [theme],
    owner: organisation,
    visibility: 'openbaar',
    record: {
      concrete: 'Twaalf bewoners en drie raadsleden schrijven het wijkplan.',
      challenge: 'Iedereen aan het woord laten.',
      places: ['amersfoort'],
      phase: 'loopt',
    },
    ...parts,
  }
}

/**
 * An experiment with one saved version.
 *
 * @returns its id.
 */
export async function writtenExperiment(
  world: WritingWorld,
  ask: Ask,
  parts: Partial<Typed> = {},
): Promise<string> {
  const id = await startEntry(ask, 'experiment')
  await saveDraft(ask, id, typedExperiment(world, parts), 1)
  await saveVersion(ask, id)
  return id
}
