import { and, eq, like } from 'drizzle-orm'
import GithubSlugger from 'github-slugger'
import type { Ask } from '#app/models/ask.ts'
import { fold } from '#app/models/texts/fold.ts'
import type { Db } from '#db/drizzle.ts'
import * as t from '#db/schema/index.ts'
import { cardsById } from '../cards.server.ts'
import { type EntryDocument, references, slugPattern } from '../document.ts'
import type { Problem } from '../forms/read-answers.ts'
import { readTyped } from '../forms/read-typed.ts'
import type { KindName } from '../kinds/index.ts'
import { kindOf } from '../kinds/index.ts'
import { reservedSlugs } from '../kinds/reserved-slugs.ts'
import { newestRevision } from '../revisions.server.ts'
import { casesUnderWay, namesCase } from './case-under-way.server.ts'
import type { Draft } from './draft.server.ts'

/** A draft as a document, with what is the matter with it; no revision can be made while something is. */
export interface Written {
  readonly document: EntryDocument
  readonly problems: readonly Problem[]
}

/** Works out the document that a draft stands for: what was answered, and what the entry was before. */
export async function documentOfDraft(ask: Ask, { entry, typed }: Draft): Promise<Written> {
  const { read } = ask.store
  const before = (await newestRevision(read, entry.id))?.document
  const { answers, problems } = readTyped(entry.kind, typed)
  const [row] = await read.select().from(t.entries).where(eq(t.entries.id, entry.id))
  const document: EntryDocument = {
    lang: before?.lang ?? 'nl',
    provenance: before?.provenance ?? 'lid',
    origin: before?.origin ?? [],
    ...answers,
    id: entry.id,
    kind: entry.kind,
    slug: before?.slug ?? (await freeSlug(read, entry.kind, answers.title)),
    published: row?.publishedAt ?? ask.now.toISOString(),
  }
  return { document, problems: [...problems, ...(await wrongReferences(ask, document, before))] }
}

/** A slug out of a title that no other entry of the kind has: `een-titel`, else `een-titel-2`. */
export async function freeSlug(read: Db, kind: KindName, title: string): Promise<string> {
  const plain = new GithubSlugger().slug(fold(title))
  const cut = plain.replaceAll(/[^a-z0-9]+/g, '-').slice(0, 80)
  const trimmed = cut.replaceAll(/^-+|-+$/g, '')
  const base = slugPattern.test(trimmed) ? trimmed : kind
  const rows = await read
    .select({ slug: t.entries.slug })
    .from(t.entries)
    .where(and(eq(t.entries.kind, kind), like(t.entries.slug, `${base}%`)))
  const taken = new Set(rows.map(({ slug }) => slug))
  const isFree = (slug: string) =>
    !taken.has(slug) && slug !== 'nieuw' && (kindOf(kind).path !== '' || !reservedSlugs.has(slug))
  for (let number = 2, slug = base; ; number += 1, slug = `${base}-${number - 1}`)
    if (isFree(slug)) return slug
}

const ownerText =
  'Kies een organisatie waarvan je lid bent. Hoor je nergens bij? Vraag een contactpersoon om een uitnodiging; je tekst blijft hier staan.'

/** References that lead nowhere for the writer, or to an entry of another kind; what stood there before may stay. */
async function wrongReferences(
  ask: Ask,
  document: EntryDocument,
  before: EntryDocument | undefined,
): Promise<Problem[]> {
  const { store, viewer, places } = ask
  const kept = new Set(before ? references(before).map(({ target }) => target) : [])
  const found = references(document).filter(({ target }) => !kept.has(target))
  const cards = await cardsById(
    store.read,
    viewer,
    found.map(({ target }) => target),
  )
  const { fields } = kindOf(document.kind)
  const underWay = await casesUnderWay(
    ask,
    found.flatMap(({ field, target }) => (namesCase(fields[field]) ? [target] : [])),
  )
  const wanted = (field: string) =>
    field === 'themes' ? ['thema'] : field === 'owner' ? ['organisatie'] : fields[field]?.kinds
  const gone = found.filter(({ field, target }) => {
    const kinds = wanted(field)
    const card = cards[target] ?? (namesCase(fields[field]) ? underWay.get(target) : undefined)
    return card === undefined || (kinds !== undefined && !kinds.includes(card.kind))
  })
  const mine = viewer.person?.administers || viewer.person?.organisations.includes(document.owner ?? '')
  const notMine = document.owner !== undefined && document.owner !== before?.owner && !mine
  const unknownPlaces = Object.entries(fields).flatMap(([name, field]) =>
    field.type === 'places' && ((document.record[name] ?? []) as string[]).some((slug) => !places.get(slug))
      ? [{ at: `record.${name}`, message: 'Een van deze gemeenten kennen we niet. Kies haar uit de lijst.' }]
      : [],
  )
  return [
    ...gone
      .filter(({ field }) => !(field === 'owner' && notMine))
      .map(({ field }) => ({
        at: field === 'themes' || field === 'owner' ? field : `record.${field}`,
        message: 'Iets wat je hier koos, staat er niet meer of is niet voor jou. Kies opnieuw.',
      })),
    ...(notMine ? [{ at: 'owner', message: ownerText }] : []),
    ...unknownPlaces,
  ]
}
