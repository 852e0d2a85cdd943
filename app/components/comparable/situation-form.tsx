import type { ComparableView } from '#app/models/comparable/view.ts'
import { forms, obligations, parties, phases } from '#app/models/vocabularies/cases.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { Choices, type Option } from '#app/ui/form/choices.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { TextArea, TextField } from '#app/ui/form/text-field.tsx'
import { WeightFields } from './weight-fields.tsx'

/** What somebody is before, in words and choices, and what weighs for them; for a case only the latter. */
export function SituationForm({ view }: { view: ComparableView }) {
  const { address, subject } = view
  return (
    <form action="/vergelijkbaar" method="get" className="form situation">
      {subject === null ? (
        <SituationFields view={view} />
      ) : (
        <input
          type="hidden"
          name={address.draft === null ? 'bij' : 'concept'}
          value={address.draft ?? address.entry ?? ''}
        />
      )}
      <WeightFields view={view} />
      <Choices
        field={state('toon', address.onlyWrong ? 'misging' : undefined)}
        label="Wat wil je zien?"
        options={[
          {
            value: 'misging',
            label: 'Toon wat misging',
            help: 'Alleen wat niet of deels lukte, of werd gestopt.',
          },
        ]}
        several
      />
      <SubmitButton>Vergelijk</SubmitButton>
    </form>
  )
}

function SituationFields({ view: { address, themes, gemeenten } }: { view: ComparableView }) {
  return (
    <>
      <TextArea
        field={state('q', address.words)}
        label="Waar sta je voor?"
        help="Een paar woorden zijn genoeg."
        example="Dorpsplein herinrichten, 20.000 inwoners, ondernemers en bewoners zijn het oneens."
        rows={3}
      />
      <details className="situation__more" open={isFilledIn(address)}>
        <summary>Vertel meer</summary>
        <SelectField
          field={state('gemeente', address.gemeente ?? '')}
          label="Gemeente"
          empty="Niet gekozen"
          options={gemeenten}
          optional
        />
        <TextField
          field={state('inwoners', address.inhabitants === null ? '' : String(address.inhabitants))}
          label="Of het aantal inwoners"
          width="short"
          inputMode="numeric"
          optional
        />
        <SelectField
          field={state('thema', address.theme ?? '')}
          label="Thema"
          empty="Niet gekozen"
          options={themes}
          optional
        />
        <Choices
          field={state('vorm', address.forms)}
          label="Samenwerkingsvorm"
          options={optionsOf(forms)}
          several
          optional
        />
        <Choices
          field={state('partij', address.parties)}
          label="Wie doen er mee?"
          options={optionsOf(parties)}
          several
          optional
        />
        <TextField
          field={state('deelnemers', address.participants === null ? '' : String(address.participants))}
          label="Met hoeveel mensen?"
          width="short"
          inputMode="numeric"
          optional
        />
        <SelectField
          field={state('fase', address.phase ?? '')}
          label="Hoe ver zijn jullie?"
          empty="Niet gekozen"
          options={optionsOf(phases)}
          optional
        />
        <SelectField
          field={state('verplichting', address.obligation ?? '')}
          label="Moet het van de wet?"
          empty="Niet gekozen"
          options={optionsOf(obligations).filter(({ value }) => value !== 'onbekend')}
          optional
        />
      </details>
    </>
  )
}

function isFilledIn({
  gemeente,
  inhabitants,
  theme,
  forms,
  participants,
  parties,
  phase,
  obligation,
}: ComparableView['address']): boolean {
  return (
    [gemeente, inhabitants, theme, participants, phase, obligation].some((one) => one !== null) ||
    forms.length + parties.length > 0
  )
}

function state(name: string, initialValue?: unknown) {
  return { id: name, name, initialValue }
}

function optionsOf({ terms }: { readonly terms: readonly { slug: string; label: string }[] }): Option[] {
  return terms.map(({ slug, label }) => ({ value: slug, label }))
}
