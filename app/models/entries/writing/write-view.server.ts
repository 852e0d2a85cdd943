import { asc, eq, inArray } from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import { municipalityName } from '#app/models/places/municipality.ts'
import * as t from '#db/schema/index.ts'
import { cardsById } from '../cards.server.ts'
import type { Typed } from '../forms/typed.ts'
import { mayCorrect, mayEdit } from '../policy.ts'
import { statusOf } from '../standing.ts'
import { titlesOf } from '../titles-of.server.ts'
import { candidatesFor, fieldAt } from './candidates.server.ts'
import { casesUnderWay } from './case-under-way.server.ts'
import { documentOfDraft } from './document-of-draft.server.ts'
import { draftFor } from './draft.server.ts'
import { lastSubmission } from './last-submission.server.ts'
import type { Candidate, WriteView } from './write-view.ts'

/**
 * The form of an entry with the draft of the asker in it.
 *
 * @param looking for which field something is looked up, with the words.
 * @throws NotFound when the asker may not write in it.
 */
export async function writeView(
  ask: Ask,
  entryId: string,
  looking: { readonly at: string; readonly words: string } | null,
): Promise<WriteView> {
  const draft = await draftFor(ask, entryId)
  const { entry, typed, version, baseRevision, savedAt, isBehind } = draft
  const { person } = ask.viewer
  const { problems } = await documentOfDraft(ask, draft)
  const field = looking && fieldAt(entry.kind, looking.at)
  return {
    id: entryId,
    writer: ask.viewer.person?.id ?? '',
    kind: entry.kind,
    status: statusOf(entry),
    typed,
    version,
    baseRevision,
    savedAt,
    isBehind,
    mayEdit: mayEdit(person, entry),
    mayCorrect: mayCorrect(person, entry) && !entry.underReview,
    returned: (await lastSubmission(ask.store.read, entry.kind, entryId))?.returned ?? null,
    problems,
    names: await namesIn(ask, typed),
    themes: await titlesOf(ask, 'thema'),
    owners: await ownersFor(ask, typed),
    found:
      looking && field ? { ...looking, candidates: await candidatesFor(ask, field, looking.words) } : null,
  }
}

/** Names of everything that looks like an id or the slug of a gemeente, wherever it was typed. */
export async function namesIn(ask: Ask, typed: Typed): Promise<Record<string, string>> {
  const { store, viewer, places } = ask
  const texts = allTexts(typed.record)
  const ids = texts.filter((text) => /^[0-9a-f-]{36}$/.test(text))
  const cards = await cardsById(store.read, viewer, ids)
  const underWay = await casesUnderWay(
    ask,
    ids.filter((id) => !(id in cards)),
  )
  const gemeenten = texts.flatMap((text) => places.get(text) ?? [])
  return Object.fromEntries([
    ...[...Object.values(cards), ...underWay.values()].map(({ id, title }) => [id, title]),
    ...gemeenten.map((place) => [place.slug, municipalityName(place, places)]),
  ])
}

function allTexts(value: unknown): string[] {
  if (typeof value === 'string') return value.length <= 80 ? [value] : []
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(allTexts) : []
}

/** The organisations of the writer, and the one that the entry has; a beheerder chooses from all. */
async function ownersFor(ask: Ask, typed: Typed): Promise<Candidate[]> {
  const { store, viewer } = ask
  if (viewer.person?.administers) return titlesOf(ask, 'organisatie')
  const ids = [...(viewer.person?.organisations ?? []), typed.owner]
  const rows = await store.read
    .select({ value: t.entries.id, label: t.entries.title, archivedAt: t.archivals.at })
    .from(t.entries)
    .leftJoin(t.archivals, eq(t.archivals.entryId, t.entries.id))
    .where(inArray(t.entries.id, ids))
    .orderBy(asc(t.entries.title))
  // Archiving its page leaves the rights of an organisation alone; who has another one may want to choose that.
  return rows.map(({ value, label, archivedAt }) => ({
    value,
    label: archivedAt === null ? label : `${label} (in het archief)`,
  }))
}
