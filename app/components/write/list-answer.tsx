import type { Field } from '#app/models/entries/fields/field.ts'
import { FieldGroup } from '#app/ui/form/field-group.tsx'
import type { FieldWords } from '#app/ui/form/form-field.tsx'
import { Answer } from './answer.tsx'
import { controlId, type FormState, stateOf } from './form-state.ts'

interface Props {
  readonly field: Field
  readonly at: string
  readonly form: FormState
  readonly words: FieldWords
}

/** Several controls that make one answer. */
export function GroupAnswer({ field, at, form, words }: Props) {
  return (
    <FieldGroup field={stateOf(form, at)} className="group" {...words}>
      <Parts field={field} at={at} form={form} />
    </FieldGroup>
  )
}

/** A list of such answers; there is always one to begin with. */
export function ListAnswer({ field, at, form, words }: Props) {
  const typed = [stateOf(form, at).initialValue ?? []].flat()
  const items = typed.length === 0 ? [{}] : typed
  return (
    <FieldGroup field={stateOf(form, at)} className="group" {...words}>
      <ol className="items">
        {items.map((_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: items have no identity but their place
          <li key={index} className="item" id={controlId(`${at}[${index}]`)}>
            <fieldset className="item__fields">
              <legend className="only-heard">
                {words.label}, {index + 1} van {items.length}
              </legend>
              <Parts field={field} at={`${at}[${index}]`} form={form} />
            </fieldset>
            <ItemButtons
              at={`${at}[${index}]`}
              name={`${words.label} ${index + 1}`}
              index={index}
              count={items.length}
            />
          </li>
        ))}
      </ol>
      <button
        type="submit"
        name="doe"
        value={`meer:${at}`}
        className="utrecht-button utrecht-button--secondary-action"
      >
        Nog een toevoegen<span className="only-heard"> bij {words.label}</span>
      </button>
    </FieldGroup>
  )
}

function ItemButtons({ at, name, index, count }: { at: string; name: string; index: number; count: number }) {
  const button = (act: string, text: string) => (
    <button type="submit" name="doe" value={`${act}:${at}`} className="item__button">
      {text}
      <span className="only-heard">: {name}</span>
    </button>
  )
  return (
    <div className="item__buttons">
      {index > 0 && button('omhoog', 'Omhoog')}
      {index < count - 1 && button('omlaag', 'Omlaag')}
      {count > 1 && button('weg', 'Weghalen')}
    </div>
  )
}

function Parts({ field, at, form }: Omit<Props, 'words'>) {
  return Object.entries(field.parts ?? {}).map(([name, part]) => (
    <Answer
      key={name}
      field={part}
      at={`${at}.${name}`}
      form={form}
      optional={!field.needs?.includes(name)}
    />
  ))
}
