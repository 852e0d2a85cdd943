import { sql } from 'drizzle-orm'
import { archive, unarchive } from '#app/models/entries/archive.server.ts'
import { indexForSearch } from '#app/models/entries/derived.server.ts'
import type { EntryDocument } from '#app/models/entries/document.ts'
import type { Publication } from '#app/models/entries/publication.server.ts'
import { type Prepared, preparePublications } from '#app/models/entries/publications.server.ts'
import { putOnline } from '#app/models/entries/put-online.server.ts'
import { putReadersRight } from '#app/models/entries/readers.server.ts'
import { parkAddresses } from '#app/models/entries/slugs.server.ts'
import { generationOfTitles, titlesAreRight } from '#app/models/entries/titles.server.ts'
import type { Way } from '#app/models/texts/way.ts'
import { showChanged } from '#db/generation.ts'
import type { Tx } from '#db/write.ts'
import type { CheckedFile } from './check-file.server.ts'
import { addNewFiles, openContentFiles } from './content-files.server.ts'
import { readFolder } from './folder.server.ts'
import { type Known, readKnown } from './known.server.ts'
import { type Plan, planSync } from './plan.server.ts'
import type { Problem } from './problem.ts'
import { targetsOf } from './references.ts'
import { forgetSource, noteSource } from './sources.server.ts'
import type { SyncTools } from './sync-tools.ts'
import { renderTexts } from './texts.server.ts'

/** What a sync did; files by their path in the content folder. */
export interface SyncReport {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly archived: readonly string[]
  readonly unchanged: number
  readonly conflicts: readonly Problem[]
  readonly problems: readonly Problem[]
}

const actor = 'system:sync'

/**
 * Brings the database in line with the content folder: everything is parsed, rendered and analysed first and
 * then written in one transaction. A file with a problem is left out, and its entry stays as it was.
 *
 * @throws ContentMissing when there is no content at all.
 */
export async function syncContent(tools: SyncTools): Promise<SyncReport> {
  const folder = await readFolder(tools.contentDir)
  for (;;) {
    const known = await readKnown(tools.store.read, tools.store.generation())
    await using files = openContentFiles({ ...tools, known: known.file })
    const plan = await planSync(folder, known, {
      ...tools,
      files,
      targets: targetsOf(folder.files, known),
      render: (document) =>
        renderTexts(document, { renderer: tools.renderer, way: 'content', db: tools.store.read }),
    })
    const prepared = await prepare(tools, plan)
    const titlesSeen = await generationOfTitles(tools.store.read)
    if (!changesAnything(plan, prepared) && titlesSeen === known.generation) return report(plan, known)
    // Somebody else wrote in the meantime, so what was decided may not hold: decide again.
    const done = await tools.store.write(async (tx) => {
      if (tools.store.generation() !== known.generation) return false
      await carryOut(tx, plan, prepared, known, tools.now)
      for (const file of [...plan.publish, ...plan.adopt])
        await addNewFiles(tx, tools.files, idOf(file), files.newOf(idOf(file)), tools.now)
      return true
    })
    if (done) return report(plan, known)
  }
}

function changesAnything({ publish, adopt, remove }: Plan, { reindex }: Prepared): boolean {
  return publish.length + adopt.length + remove.length + reindex.length > 0
}

/** Texts of the files of the plan have been rendered already. */
async function prepare(tools: SyncTools, { publish }: Plan): Promise<Prepared> {
  const rendered = new Map(publish.map((file) => [idOf(file), file.texts.rows]))
  const render = async (document: EntryDocument, way: Way) =>
    rendered.get(document.id) ??
    (await renderTexts(document, { renderer: tools.renderer, way, db: tools.store.read })).rows
  return await preparePublications(
    { ...tools, render },
    publish.map(({ document }) => ({ document, way: 'content' })),
  )
}

async function carryOut(tx: Tx, plan: Plan, prepared: Prepared, known: Known, now: Date): Promise<void> {
  // Entries of one sync may point at each other, in whatever order they are written.
  await tx.run(sql`PRAGMA defer_foreign_keys = ON`)
  await parkAddresses(tx, plan.publish.filter((file) => moves(file, known)).map(idOf), now.toISOString())
  for (const file of plan.publish) {
    const publication = prepared.publish.get(idOf(file))
    if (publication) await publishFile(tx, file, publication, now)
  }
  for (const file of plan.adopt) {
    await noteSource(tx, file, known.byId(idOf(file))?.revision ?? '')
  }
  for (const publication of prepared.reindex) await indexForSearch(tx, publication)
  for (const entry of plan.remove) {
    await archive(tx, entry.id, { actor, now, reason: 'Dit staat niet meer in de kennisbank.' })
    await forgetSource(tx, entry.id)
  }
  const changed = [
    ...plan.publish.map(idOf),
    ...prepared.reindex.map((publication) => publication.document.id),
    ...plan.remove.map((entry) => entry.id),
    ...(await putReadersRight(tx, plan.publish.map(idOf))),
  ]
  await titlesAreRight(tx, changed.length > 0 ? await showChanged(tx, changed) : known.generation)
}

async function publishFile(tx: Tx, file: CheckedFile, publication: Publication, now: Date): Promise<void> {
  const { id, archived } = file.document
  await unarchive(tx, id)
  const revision = await putOnline(tx, publication, { actor, now, origin: 'git' })
  await noteSource(tx, file, revision)
  if (archived)
    await archive(tx, id, { actor, now: new Date(archived), reason: 'De redactie heeft dit gearchiveerd.' })
}

function moves(file: CheckedFile, known: Known): boolean {
  const entry = known.byId(idOf(file))
  return entry !== undefined && entry.slug !== file.document.slug
}

function idOf(file: CheckedFile): string {
  return file.document.id
}

function report(plan: Plan, known: Known): SyncReport {
  const names = (files: readonly CheckedFile[]) => files.map((file) => file.file)
  return {
    added: names(plan.publish.filter((file) => !known.byId(idOf(file)))),
    changed: names(plan.publish.filter((file) => known.byId(idOf(file)))),
    archived: plan.remove.map((entry) => entry.source?.path ?? entry.slug),
    unchanged: plan.unchanged + plan.adopt.length,
    conflicts: plan.conflicts,
    problems: plan.problems,
  }
}
