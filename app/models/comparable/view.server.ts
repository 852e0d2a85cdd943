import { eq } from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import { cardsById, cardsBySlug } from '#app/models/entries/cards.server.ts'
import { cardsWhere } from '#app/models/entries/cards-where.server.ts'
import { references } from '#app/models/entries/document.ts'
import { getEntry } from '#app/models/entries/get-entry.server.ts'
import { kindOf } from '#app/models/entries/kinds/index.ts'
import { withoutHidden } from '#app/models/entries/without-hidden.ts'
import { documentAsWritten } from '#app/models/entries/writing/preview.server.ts'
import { NotFound } from '#app/models/refused.ts'
import { caseAtPath } from '#app/models/side-by-side/address.ts'
import * as t from '#db/schema/index.ts'
import { type ComparableAddress, readComparableAddress } from './address.ts'
import { restingLevels, weightsOf } from './aspects.ts'
import { aspectsToldBy, comparableWith } from './comparable.server.ts'
import { describedSituation, lackingIn } from './described.ts'
import { type Situation, situationOf } from './situation.ts'
import type { ComparableView } from './view.ts'

const mostCases = 10

interface Asked {
  readonly situation: Situation
  readonly subject: ComparableView['subject']
  readonly understood: readonly string[]
}

/**
 * The page of what is comparable with a case, a draft or a situation that the address describes.
 *
 * @throws NotFound when it names a case or a draft that the asker may not read.
 * @throws SearchUnavailable when no engine can answer.
 */
export async function comparableView(ask: Ask, url: URL): Promise<ComparableView> {
  const ignored: string[] = []
  const address = readComparableAddress(url, ignored)
  const { situation, subject, understood } = await askedBy(ask, address, ignored)
  const told = [...aspectsToldBy(situation)]
  const isAsked = told.length > 0
  const wasAllZero = isAsked && told.every((name) => address.levels[name] === 'niet')
  const levels = wasAllZero ? restingLevels : address.levels
  const themes = await cardsWhere(ask, eq(t.entries.kind, 'thema'))
  return {
    address: { ...address, levels },
    subject,
    understood,
    found: isAsked
      ? await comparableWith(ask, situation, {
          weights: weightsOf(levels),
          onlyWrong: address.onlyWrong,
          limit: mostCases,
        })
      : null,
    lacking: lackingIn(situation),
    ignored,
    wasAllZero,
    themes: byLabel(themes.map(({ title, path }) => ({ value: slugOf(path), label: title }))),
    gemeenten: byLabel(
      ask.places
        .all()
        .filter(({ validTo }) => validTo === null)
        .map(({ slug, name }) => ({ value: slug, label: name })),
    ),
  }
}

function byLabel<T extends { readonly label: string }>(options: readonly T[]): T[] {
  return options.toSorted((a, b) => a.label.localeCompare(b.label, 'nl', { ignorePunctuation: true }))
}

async function askedBy(ask: Ask, address: ComparableAddress, ignored: string[]): Promise<Asked> {
  if (address.draft !== null) return await draftAsked(ask, address.draft)
  if (address.entry !== null) return await caseAsked(ask, address.entry)
  const gemeente = address.gemeente !== null && ask.places.get(address.gemeente) ? address.gemeente : null
  if (gemeente !== address.gemeente) ignored.push(`gemeente=${address.gemeente}`)
  const [theme] =
    address.theme === null ? [] : await cardsBySlug(ask.store.read, ask.viewer, ['thema'], [address.theme])
  if (address.theme !== null && !theme) ignored.push(`thema=${address.theme}`)
  return {
    ...describedSituation({ ...address, gemeente }, theme?.card.id ?? null, ask.places),
    subject: null,
  }
}

async function caseAsked(ask: Ask, path: string): Promise<Asked> {
  const at = caseAtPath(path)
  if (!at) throw new NotFound(`case ${path}`)
  const { document, card } = await getEntry(ask, at.kind, at.slug)
  const subject = { title: card.title, href: card.path, path: card.path.slice(1) }
  return { situation: situationOf(document, ask.places), subject, understood: [] }
}

async function draftAsked(ask: Ask, id: string): Promise<Asked> {
  if (!/^[0-9a-f-]{36}$/.test(id)) throw new NotFound(`draft ${id}`)
  const { document } = await documentAsWritten(ask, id)
  if (!kindOf(document.kind).isCase) throw new NotFound(`${id} is no case`)
  const targets = references(document).map(({ target }) => target)
  const linked = await cardsById(ask.store.read, ask.viewer, targets)
  const readable = withoutHidden(document, (target) => target in linked)
  const subject = { title: document.title || 'Zonder titel', href: `/schrijven/${id}`, path: null }
  return { situation: situationOf(readable, ask.places), subject, understood: [] }
}

function slugOf(path: string): string {
  return path.split('/').at(-1) ?? ''
}
