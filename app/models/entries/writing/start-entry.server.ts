import { v7 as uuid } from 'uuid'
import type { Ask } from '#app/models/ask.ts'
import { happened } from '#app/models/events.server.ts'
import { NotFound } from '#app/models/refused.ts'
import { actorOf } from '#app/models/viewer.ts'
import * as t from '#db/schema/index.ts'
import { nothingTyped, type Typed } from '../forms/typed.ts'
import type { KindName } from '../kinds/index.ts'
import { mayStart } from '../policy.ts'
import { withoutAddress } from '../slugs.server.ts'

/**
 * Begins an entry: a draft of the asker, who is its author. It has no address and no readers before it is published.
 *
 * @param given what is known already, such as the case that a blog is about.
 * @returns the id of the entry.
 * @throws NotFound when the asker may not begin entries of this kind.
 */
export async function startEntry(ask: Ask, kind: KindName, given: Partial<Typed> = {}): Promise<string> {
  const { store, now, viewer } = ask
  const { person } = viewer
  if (person === null || !mayStart(person, kind)) throw new NotFound(`start ${kind}`)
  const id = uuid()
  const at = now.toISOString()
  const owner = person.organisations.length === 1 ? (person.organisations[0] ?? '') : ''
  const typed = { ...nothingTyped, owner, ...given }
  await store.write(async (tx) => {
    await tx.insert(t.entries).values({
      id,
      kind,
      slug: withoutAddress(id),
      visibility: 'team',
      title: '',
      context: [],
      createdAt: at,
    })
    await tx.insert(t.entryAuthors).values({ entryId: id, personId: person.id, since: at })
    await tx.insert(t.drafts).values({
      entryId: id,
      personId: person.id,
      typed: { ...typed },
      version: 1,
      createdAt: at,
      savedAt: at,
    })
    await happened(tx, { actor: actorOf(viewer), verb: 'began', subject: { kind: 'entry', id }, now })
  })
  return id
}
