import type { ReactNode } from 'react'
import { type FormSection, formSections } from '#app/models/entries/forms/sections.ts'
import { kindOf } from '#app/models/entries/kinds/index.ts'
import type { WriteView } from '#app/models/entries/writing/write-view.ts'
import { visibilities } from '#app/models/vocabularies/kinds.ts'
import { Choices } from '#app/ui/form/choices.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { TextArea, TextField } from '#app/ui/form/text-field.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Answer } from './answer.tsx'
import { type FormState, stateOf } from './form-state.ts'
import { WriteButtons } from './write-buttons.tsx'
import { WriteHelp } from './write-help.tsx'

interface Props {
  readonly view: WriteView
  /** Whether what is the matter is shown: not before somebody wanted to save. */
  readonly checked: boolean
  /** Whether it shows a text that was not kept, because another one is. */
  readonly refused?: boolean
}

/** Id of the form, for buttons that stand outside of it. */
export const writeFormId = 'tekst'

/** The form of an entry, made from what its kind is. */
export function WriteForm({ view, checked, refused = false }: Props) {
  const form: FormState = { ...view, problems: checked ? view.problems : [] }
  const { needs } = kindOf(view.kind)
  return (
    <form
      id={writeFormId}
      method="post"
      className="form write-form"
      noValidate
      data-draft={view.id}
      data-writer={view.writer}
      data-base={view.baseRevision ?? ''}
      data-refused={refused ? '' : undefined}
    >
      <input type="hidden" name="versie" defaultValue={view.version} />
      <input type="hidden" name="schrijver" defaultValue={view.writer} />
      {/* Enter in a line of text presses the first button of a form; that one keeps what was typed. */}
      <button
        type="submit"
        name="doe"
        value={view.mayEdit ? 'bewaar' : 'concept'}
        className="only-heard"
        tabIndex={-1}
        aria-hidden="true"
      >
        Bewaar
      </button>
      <TextField field={stateOf(form, 'title')} label="Titel" help="Waar gaat het over, in één regel?" />
      <TextArea
        field={stateOf(form, 'summary')}
        label="Samenvatting"
        help="Twee of drie zinnen die iemand anders nieuwsgierig maken. Ze staan in lijsten."
        rows={3}
        optional={!needs.includes('summary')}
      />
      {formSections(view.kind).map(({ title, fields }) => (
        <Part key={title} title={title} open={isOpen(fields, form)}>
          {fields.map(([name, field]) => (
            <Answer
              key={name}
              field={field}
              at={`record.${name}`}
              form={form}
              optional={field.required === undefined}
            />
          ))}
        </Part>
      ))}
      <section className="form-part">
        <Heading level={2}>Verder vertellen</Heading>
        <TextArea
          field={stateOf(form, 'body')}
          label="Tekst"
          help="Wat je verder kwijt wilt. Kopjes, lijstjes, links en tabellen kunnen ook."
          rows={12}
          marks
          optional={!needs.includes('body')}
        />
        <WriteHelp id={view.id} />
      </section>
      <section className="form-part">
        <Heading level={2}>Waar het bij hoort</Heading>
        <Choices
          field={stateOf(form, 'themes')}
          label="Thema"
          options={view.themes}
          several
          optional={!needs.includes('themes')}
        />
        <SelectField
          field={stateOf(form, 'owner')}
          label="Van welke organisatie is dit?"
          help="Collega's van deze organisatie kunnen meelezen."
          options={view.owners}
          optional={!needs.includes('owner')}
        />
        <Choices
          field={stateOf(form, 'visibility')}
          label="Wie mag het lezen als het online staat?"
          options={visibilities.terms.map(({ slug, label, explanation }) => ({
            value: slug,
            label,
            help: explanation,
          }))}
        />
      </section>
      <WriteButtons view={view} />
    </form>
  )
}

/** A part of the form, to fold away. */
function Part({ title, open, children }: { title: string; open: boolean; children: ReactNode }) {
  return (
    <details className="form-part" open={open}>
      <summary className="form-part__summary">
        <Heading level={2}>{title}</Heading>
      </summary>
      <div className="form-part__fields">{children}</div>
    </details>
  )
}

/** A part that holds nothing that has to be answered, and nothing yet, waits folded until somebody wants it. */
function isOpen(fields: FormSection['fields'], { typed, problems, found }: FormState): boolean {
  return fields.some(
    ([name, field]) =>
      field.required !== undefined ||
      typed.record[name] !== undefined ||
      [...problems, ...(found ? [found] : [])].some(({ at }) => at.startsWith(`record.${name}`)),
  )
}
