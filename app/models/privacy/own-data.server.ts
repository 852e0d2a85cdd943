import { asc, eq, or } from 'drizzle-orm'
import { memberAsking } from '#app/models/ask.ts'
import { happened } from '#app/models/events.server.ts'
import type { FilesAsk } from '#app/models/files/file-store.ts'
import { actorOf } from '#app/models/viewer.ts'
import * as t from '#db/schema/index.ts'
import { type ZipFile, zipOf } from '../zip.ts'

/**
 * All that the site has of who asks, as a ZIP of JSON files with Dutch names and the files that they put in. Secrets (hashes of passwords, keys) are
 * left out: they say nothing of the person and would let others in.
 */
export async function ownData(ask: FilesAsk): Promise<ReadableStream<Uint8Array>> {
  const { store, viewer, now } = ask
  const { id } = memberAsking(ask)
  const { read } = store
  const its = <T extends { personId: Parameters<typeof eq>[0] }>(table: T) => eq(table.personId, id)
  const [person] = await read.select().from(t.people).where(eq(t.people.id, id))
  const files = await read.select().from(t.files).where(its(t.files)).orderBy(asc(t.files.id))
  const tables = {
    'account.json': person,
    'organisaties.json': await read
      .select({ organisatie: t.entries.title, sinds: t.memberships.since })
      .from(t.memberships)
      .innerJoin(t.entries, eq(t.entries.id, t.memberships.organisationId))
      .where(its(t.memberships)),
    'contactpersoon.json': await read.select().from(t.contactPeople).where(its(t.contactPeople)),
    'kennismakelaar.json': await read.select().from(t.themeKeepers).where(its(t.themeKeepers)),
    'pleinen.json': await read.select().from(t.pleinPeople).where(its(t.pleinPeople)),
    'apparaten.json': await read
      .select({ apparaat: t.sessions.device, sinds: t.sessions.createdAt, tot: t.sessions.expiresAt })
      .from(t.sessions)
      .where(its(t.sessions)),
    'concepten.json': await read.select().from(t.drafts).where(its(t.drafts)),
    'versies.json': await read.select().from(t.revisions).where(eq(t.revisions.personId, id)),
    'bestanden.json': files,
    'ingediend.json': await read.select().from(t.submissions).where(its(t.submissions)),
    'reacties.json': await read.select().from(t.reactions).where(its(t.reactions)),
    'volgt.json': await read.select().from(t.follows).where(its(t.follows)),
    'nieuws-dat-wacht.json': await read.select().from(t.notices).where(its(t.notices)),
    'vragen.json': await read.select().from(t.questions).where(its(t.questions)),
    'mailvoorkeuren.json': await read.select().from(t.mailPreferences).where(its(t.mailPreferences)),
    'logboek.json': await read
      .select()
      .from(t.events)
      .where(or(eq(t.events.actor, `person:${id}`), eq(t.events.subjectId, id)))
      .orderBy(asc(t.events.at)),
  }
  await store.write(async (tx) => {
    await happened(tx, {
      actor: actorOf(viewer),
      verb: 'exported-own-data',
      subject: { kind: 'person', id },
      now,
    })
  })
  return zipOf(parts())

  async function* parts(): AsyncGenerator<ZipFile> {
    for (const [name, content] of Object.entries(tables))
      yield { path: name, content: `${JSON.stringify(content, null, 2)}\n` }
    for (const { id: file, name, hash } of files) {
      const opened = await ask.files.open(hash)
      if (opened)
        yield {
          path: `bestanden/${file}/${name}`,
          content: opened.stream() as unknown as AsyncIterable<Uint8Array>,
        }
    }
  }
}
