import type { Field } from '#app/models/entries/fields/field.ts'
import type { Vocabulary } from '#app/models/vocabularies/vocabulary.ts'
import { Choices } from '#app/ui/form/choices.tsx'
import type { FieldState, FieldWords } from '#app/ui/form/field.ts'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { TextArea, TextField } from '#app/ui/form/text-field.tsx'
import { type FormState, stateOf } from './form-state.ts'
import { LinkAnswer } from './link-answer.tsx'
import { GroupAnswer, ListAnswer } from './list-answer.tsx'
import { RangeAnswer } from './range-answer.tsx'

interface Props {
  readonly field: Field
  /** Name of the control: `record.steps[0].title`. */
  readonly at: string
  readonly form: FormState
  /** Whether it may stay empty for now. */
  readonly optional: boolean
}

/** More options than this are a list to open. */
const mostCircles = 7

/** The control for a field of a kind; its type decides which. */
export function Answer({ field, at, form, optional }: Props) {
  const state = stateOf(form, at)
  const words: FieldWords = { label: field.label, help: field.help, example: field.example, optional }
  switch (field.type) {
    case 'prose':
      return <TextArea field={state} {...words} rows={5} marks />
    case 'choice':
      return <Choice field={field} state={state} words={words} />
    case 'choices':
      return <Choices field={state} options={optionsOf(field)} several {...words} />
    case 'link':
    case 'links':
    case 'places':
      return <LinkAnswer field={field} state={state} words={words} form={form} />
    case 'range':
      return <RangeAnswer field={field} at={at} form={form} words={words} />
    case 'group':
      return <GroupAnswer field={field} at={at} form={form} words={words} part={Answer} />
    case 'list':
    case 'sources':
      return <ListAnswer field={field} at={at} form={form} words={words} part={Answer} />
    default:
      return <Line type={field.type} state={state} words={words} />
  }
}

function Choice({ field, state, words }: { field: Field; state: FieldState; words: FieldWords }) {
  const options = optionsOf(field)
  if (options.length > mostCircles) return <SelectField field={state} options={options} {...words} />
  const unknown = { value: '', label: 'Weet ik (nog) niet' }
  const shown = words.optional ? [...options, unknown] : options
  return <Choices field={state} options={shown} {...words} />
}

function optionsOf(field: Field) {
  const { terms } = (field as Field & { vocabulary: Vocabulary }).vocabulary
  return terms.map(({ slug, label, explanation }) => ({ value: slug, label, help: explanation }))
}

const lines: Readonly<
  Record<string, Pick<Parameters<typeof TextField>[0], 'inputMode' | 'width' | 'maxLength'>>
> = {
  date: { width: 'short' },
  partialDate: { width: 'short' },
  time: { width: 'short' },
  whole: { width: 'short', inputMode: 'numeric' },
  address: { inputMode: 'url' },
}

const examples: Readonly<Record<string, string>> = {
  date: '1-6-2026',
  partialDate: '2026, 6-2026 of 1-6-2026',
  time: '9.30',
}

function Line({ type, state, words }: { type: string; state: FieldState; words: FieldWords }) {
  return <TextField field={state} {...lines[type]} {...words} example={words.example ?? examples[type]} />
}
