import type { Field } from '#app/models/entries/fields/field.ts'
import type { FieldState, FieldWords } from '#app/ui/form/field.ts'
import { FieldGroup } from '#app/ui/form/field-group.tsx'
import { type FormState, textsOf } from './form-state.ts'

interface Props {
  readonly field: Field
  readonly state: FieldState
  readonly words: FieldWords
  readonly form: FormState
}

/** Links to entries, or gemeenten: what was chosen with a box each, and a field to look for more. */
export function LinkAnswer({ field, state, words, form }: Props) {
  const { id, name } = state
  const chosen = textsOf(state.initialValue)
  const found = form.found?.at === name ? form.found : null
  const more = found?.candidates.filter(({ value }) => !chosen.includes(value)) ?? []
  const one = field.type === 'link'
  return (
    <FieldGroup
      field={state}
      className="look-up"
      data={{ 'data-look-up': name, 'data-one': one ? '' : undefined }}
      {...words}
    >
      <div className="look-up__chosen">
        {chosen.map((value) => (
          <Box
            key={value}
            name={name}
            value={value}
            label={form.names[value] ?? 'Staat er niet meer'}
            chosen
          />
        ))}
      </div>
      <div className="look-up__row">
        <label className="look-up__label" htmlFor={`${id}-zoek`}>
          Zoek {field.type === 'places' ? 'een gemeente' : 'op titel of woorden'}
        </label>
        <input
          id={`${id}-zoek`}
          name={`zoek.${name}`}
          type="search"
          className="utrecht-textbox look-up__input"
          defaultValue={found?.words}
          autoComplete="off"
          maxLength={200}
        />
        <button
          type="submit"
          name="doe"
          value={`zoek:${name}`}
          className="utrecht-button utrecht-button--secondary-action"
        >
          Zoek
        </button>
      </div>
      {found && (
        <div className="look-up__found">
          {more.length === 0 ? (
            <p>Niets gevonden voor “{found.words}”. Probeer een ander woord.</p>
          ) : (
            <>
              <p>Vink aan wat je bedoelt.</p>
              {more.map(({ value, label, note }) => (
                <Box key={value} name={name} value={value} label={note ? `${label} (${note})` : label} />
              ))}
            </>
          )}
        </div>
      )}
    </FieldGroup>
  )
}

function Box({
  name,
  value,
  label,
  chosen = false,
}: {
  name: string
  value: string
  label: string
  chosen?: boolean
}) {
  return (
    <label className="choice">
      <input type="checkbox" name={name} value={value} defaultChecked={chosen} className="choice__control" />
      <span>{label}</span>
    </label>
  )
}
