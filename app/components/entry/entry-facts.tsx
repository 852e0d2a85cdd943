import { sourceLine } from '#app/models/entries/fields/text.ts'
import { kindOf } from '#app/models/entries/kinds/index.ts'
import type { EntryPage, Fact } from '#app/models/entries/views.ts'
import { provenances } from '#app/models/vocabularies/kinds.ts'
import { Facts } from '#app/ui/facts.tsx'

interface EntryFactsProps {
  readonly entry: EntryPage
  /** Fields that come first, in this order; the first four show at once on a narrow screen. */
  readonly first: readonly string[]
  readonly hidden: readonly string[]
}

/** The facts block: the fields of the kind, then owner, themes, and where the entry comes from, on one line. */
export function EntryFacts({ entry, first, hidden }: EntryFactsProps) {
  const fields = entry.facts.filter((fact) => !hidden.includes(fact.field))
  const leading = first.flatMap((name) => fields.find((fact) => fact.field === name) ?? [])
  const others = fields.filter((fact) => !leading.includes(fact))
  const common = ofEveryEntry(entry).filter((fact) => !hidden.includes(fact.field))
  const lines = [...leading, ...others.filter((fact) => fact.field !== 'sources'), ...common]
  const kind = kindOf(entry.document.kind)
  return <Facts title={`Feiten over ${kind.label.one.toLowerCase()}`} lines={lines} atOnce={4} />
}

function ofEveryEntry({ document, linked, facts }: EntryPage): Fact[] {
  const cards = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const card = linked[id]
      return card ? [{ text: card.title, href: card.path }] : []
    })
  const origin = document.origin.map((source) => ({
    text: sourceLine(source),
    href: source.url,
    note: source.licence,
  }))
  const ownSources = facts.find((fact) => fact.field === 'sources')?.values ?? []
  const provenance = provenances.terms.find((term) => term.slug === document.provenance)
  const lines: Fact[] = [
    { field: 'owner', label: 'Eigenaar', values: cards(document.owner ? [document.owner] : []) },
    { field: 'themes', label: 'Thema', values: cards(document.themes) },
    { field: 'origin', label: 'Bron', values: eachOnce([...ownSources, ...origin]) },
    {
      field: 'provenance',
      label: 'Herkomst',
      values: provenance ? [{ text: provenance.label, note: provenance.explanation }] : [],
    },
  ]
  return lines.filter((line) => line.values.length > 0)
}

/** What an entry names as its source is often also what it was taken from. */
function eachOnce(values: Fact['values']): Fact['values'] {
  return values.filter((value, place) => values.findIndex(({ text }) => text === value.text) === place)
}
