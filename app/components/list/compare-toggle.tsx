import { kindOf } from '#app/models/entries/kinds/index.ts'
import type { EntryCard, ListView } from '#app/models/entries/views.ts'

interface Props {
  readonly card: EntryCard
  readonly view: ListView
  readonly formId: string
}

/** Chooses a case to be laid beside others, or lets it go; nothing for what is no case. */
export function CompareToggle({ card, view, formId }: Props) {
  const { compared } = view
  if (compared === null || !kindOf(card.kind).isCase) return null
  const entry = card.path.slice(1)
  const isChosen = compared.chosen.some((chosen) => chosen.entry === entry)
  if (!isChosen && compared.chosen.length >= compared.most) return null
  const id = `vergelijk-${card.id}`
  return (
    <p className="compare-toggle">
      <button
        type="submit"
        id={id}
        form={formId}
        // Without script the page is loaded again: at this result.
        formAction={`${view.path}#${id}`}
        name="wissel"
        value={entry}
        aria-pressed={isChosen}
        aria-label={`Vergelijk: ${card.title}`}
        className="compare-toggle__button"
      >
        Vergelijk
      </button>
    </p>
  )
}
