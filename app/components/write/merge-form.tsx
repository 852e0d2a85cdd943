import { typedAt } from '#app/models/entries/forms/path.ts'
import type { Difference } from '#app/models/entries/writing/merge.ts'
import type { MergeView } from '#app/models/entries/writing/merge-view.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { FieldGroup } from '#app/ui/form/field-group.tsx'
import { controlId } from './form-state.ts'
import type { Reply } from './reply.ts'

/** Id of the choice for a control of the form. */
export function mergeId(at: string): string {
  return `kies-${controlId(at)}`
}

/** Two texts side by side for each field that differs, with a choice. */
export function MergeForm({ view, reply }: { view: MergeView; reply?: Reply }) {
  const { differences, version, newest, mine, other } = view
  const sentMine = reply?.initialValue?.mijn
  const own = mine ? JSON.stringify(mine) : typeof sentMine === 'string' ? sentMine : undefined
  return (
    <form method="post" className="form merge">
      <input type="hidden" name="doe" value="kies" />
      <input type="hidden" name="versie" value={version} />
      <input type="hidden" name="nieuwste" value={newest} />
      {own !== undefined && <input type="hidden" name="mijn" value={own} />}
      {differences.map((difference) => (
        <Choice key={difference.at} difference={difference} other={other} reply={reply} />
      ))}
      <div className="form__actions">
        <SubmitButton>Voeg samen</SubmitButton>
      </div>
    </form>
  )
}

interface ChoiceProps {
  readonly difference: Difference
  readonly other: string
  readonly reply?: Reply
}

function Choice({ difference, other, reply }: ChoiceProps) {
  const { at, label, mine, theirs, changedBy } = difference
  const name = `keus.${at}`
  const chosen = typedAt(reply?.initialValue ?? {}, name) ?? changedBy
  const sides = [
    { side: 'mine', title: 'Mijn tekst', text: mine },
    { side: 'theirs', title: `Van ${other}`, text: theirs },
  ] as const
  return (
    <FieldGroup
      field={{ id: mergeId(at), name, errors: reply?.error?.[name] ?? undefined }}
      label={label}
      help={changedBy === null ? 'Dit is in beide teksten veranderd.' : undefined}
    >
      <div className="merge__sides">
        {sides.map(({ side, title, text }) => (
          <label key={side} className="choice merge__side">
            <input
              type="radio"
              name={name}
              value={side}
              defaultChecked={chosen === side}
              className="choice__control"
            />
            <span>
              <span className="merge__title">
                {title}
                {changedBy === side && ' (veranderd)'}
              </span>
              <span className="merge__text">{text || 'Leeg'}</span>
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}
