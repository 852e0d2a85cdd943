import { dutchPartialDate } from '#app/models/dates.ts'
import { shownValues } from '#app/models/entries/facts.ts'
import type { Field } from '#app/models/entries/fields/field.ts'
import { groupDigits } from '#app/models/entries/fields/number.ts'
import { caseKinds, kindOf } from '#app/models/entries/kinds/index.ts'
import type { Fact } from '#app/models/entries/views.ts'
import type { Municipalities, Municipality } from '#app/models/places/municipality.ts'
import { phases } from '#app/models/vocabularies/cases.ts'
import { lessonSides } from '#app/models/vocabularies/kinds.ts'
import { traitsOf } from '../comparable/traits-of.ts'
import { type Cell, type Column, type Part, type Row, rowOf } from './rows.ts'

/** The rows of a comparison, and the labels of those that nobody fills. */
export interface BesideTable {
  readonly rows: readonly Row[]
  readonly unknown: readonly string[]
}

type Line = readonly [label: string, answer: (column: Column) => Cell | null]

/** Lays cases side by side: what they are, where, with whom and how; their answers, programme, agreements and lessons. */
export function besideTable(columns: readonly Column[], places: Municipalities): BesideTable {
  const kinds = caseKinds.filter((kind) => columns.some(({ card }) => card.kind === kind))
  const fields = new Map(kinds.flatMap((kind) => Object.entries(kindOf(kind).fields)))
  const some = (wanted: (field: Field) => boolean): Line[] =>
    [...fields]
      .filter(([, field]) => wanted(field))
      .map(([name, field]) => [field.label, ofField(name, places)])
  const lines: Line[] = [
    ['Wat er gebeurde', ({ page }) => values(page.document.summary ? [{ text: page.document.summary }] : [])],
    ['Soort ervaring', ({ card }) => values([{ text: kindOf(card.kind).label.one }])],
    ...placeLines(places),
    ['Thema', ({ page }) => values(page.document.themes.flatMap((id) => linkedValue(page.linked[id])))],
    ['Fase', (column) => values(phasesOf(column, places))],
    ...some(
      ({ fact, type, facet }) =>
        fact === true && type !== 'places' && facet !== 'fase' && typeof facet !== 'function',
    ),
    ...some(({ type }) => type === 'prose'),
    ['Programma', programmeOf],
    ['Afspraken', agreementsOf],
    ...[...lessonSides.slugs, undefined].map(
      (side): Line => [
        side === undefined ? 'Andere lessen' : lessonSides.label(side),
        (column) => lessonsOf(column, side),
      ],
    ),
  ]
  const rows = lines.map(([label, answer]) => rowOf(label, columns.map(answer)))
  return {
    rows: rows.filter((row) => row !== undefined),
    unknown: lines.filter((_, index) => rows[index] === undefined).map(([label]) => label),
  }
}

function values(list: Fact['values']): Cell | null {
  return list.length > 0 ? { sort: 'values', values: list } : null
}

function linkedValue(card: Column['card'] | undefined): Fact['values'] {
  return card ? [{ text: card.title, href: card.path }] : []
}

function placeLines(places: Municipalities): Line[] {
  const ofToday = ({ page }: Column) =>
    ((page.document.record.places ?? []) as string[])
      .flatMap((slug) => places.get(slug) ?? [])
      .map((place) => ({ place, today: places.today(place) }))
  const line = (label: string, tell: (today: Municipality) => string | null): Line => [
    label,
    (column) =>
      values(
        ofToday(column).flatMap(({ place, today }) => {
          const text = tell(today)
          return text === null ? [] : [{ text, ...(place === today ? {} : { note: `${today.name} nu` }) }]
        }),
      ),
  ]
  return [
    [
      'Gemeente',
      ({ page }) =>
        values(
          (page.facts.find(({ field }) => field === 'places')?.values ?? []).map(({ text, href }) => ({
            text,
            href,
          })),
        ),
    ],
    line('Inwoners', ({ inhabitants }) => (inhabitants === null ? null : groupDigits(inhabitants))),
    line('Inwoners per km²', ({ inhabitants, km2 }) =>
      inhabitants === null || !km2 ? null : groupDigits(Math.round(inhabitants / km2)),
    ),
    line('Provincie', ({ province }) => province),
  ]
}

/** A plein's phase follows from its state; the state itself is its own affair. */
function phasesOf({ page }: Column, places: Municipalities): Fact['values'] {
  return (traitsOf(page.document, places).fase ?? []).map((slug) => ({ text: phases.label(String(slug)) }))
}

function ofField(name: string, places: Municipalities): Line[1] {
  return ({ page }) => {
    const { document, texts, linked } = page
    const field = kindOf(document.kind).fields[name]
    const value = document.record[name]
    if (!field || value === undefined) return null
    if (field.type !== 'prose') return values(shownValues(field, value, { linked, places }))
    const source = String(value)
    return { sort: 'text', html: texts[source]?.html ?? '', source }
  }
}

function programmeOf({ page }: Column): Cell | null {
  const programme = (page.document.record.programme ?? []) as {
    tool?: string
    title?: string
    minutes?: number
  }[]
  const parts = programme.map(({ tool, title, minutes }): Part => {
    const card = tool === undefined ? undefined : page.linked[tool]
    return { label: title ?? card?.title ?? 'Onderdeel', href: card?.path, minutes }
  })
  return parts.length > 0 ? { sort: 'programme', parts } : null
}

function agreementsOf({ page }: Column): Cell | null {
  const agreements = (page.document.record.agreements ?? []) as {
    what: string
    who?: string
    before?: string
  }[]
  const items = agreements.map(({ what, who, before }) => ({
    text: what,
    note:
      [who, before === undefined ? undefined : `vóór ${dutchPartialDate(before)}`]
        .filter(Boolean)
        .join(', ') || undefined,
  }))
  return items.length > 0 ? { sort: 'list', items } : null
}

function lessonsOf({ lessons }: Column, side: string | undefined): Cell | null {
  const items = lessons
    .filter((lesson) => lesson.side === side)
    .map(({ sentence, situation }) => ({ text: sentence, note: situation }))
  return items.length > 0 ? { sort: 'list', items } : null
}
