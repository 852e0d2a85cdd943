import type { ReactNode } from 'react'
import type { Field } from '#app/models/entries/fields/field.ts'
import type { FieldWords } from '#app/ui/form/field.ts'
import { FieldGroup } from '#app/ui/form/field-group.tsx'
import { controlId, type FormState, stateOf } from './form-state.ts'

/** The control of a part; given by who knows all controls. */
export type PartControl = (part: {
  field: Field
  at: string
  form: FormState
  optional: boolean
}) => ReactNode

interface Props {
  readonly field: Field
  readonly at: string
  readonly form: FormState
  readonly words: FieldWords
  readonly part: PartControl
}

/** Several controls that make one answer. */
export function GroupAnswer({ field, at, form, words, part }: Props) {
  return (
    <FieldGroup field={stateOf(form, at)} className="group" {...words}>
      <Parts field={field} at={at} form={form} part={part} />
    </FieldGroup>
  )
}

/** A list of such answers; there is always one to begin with. */
export function ListAnswer({ field, at, form, words, part }: Props) {
  const typed = [stateOf(form, at).initialValue ?? []].flat()
  const items = (typed.length === 0 ? [{}] : typed).map((_, index) => `${at}[${index}]`)
  return (
    <FieldGroup field={stateOf(form, at)} className="group" {...words}>
      <ol className="items">
        {items.map((item, index) => (
          <li key={item} className="item" id={controlId(item)}>
            <fieldset className="item__fields">
              <legend className="only-heard">
                {words.label}, {index + 1} van {items.length}
              </legend>
              <Parts field={field} at={item} form={form} part={part} />
            </fieldset>
            <ItemButtons at={item} name={`${words.label} ${index + 1}`} index={index} count={items.length} />
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

function Parts({ field, at, form, part: Control }: Omit<Props, 'words'>) {
  return Object.entries(field.parts ?? {}).map(([name, part]) => (
    <Control
      key={name}
      field={part}
      at={`${at}.${name}`}
      form={form}
      optional={!field.needs?.includes(name)}
    />
  ))
}
