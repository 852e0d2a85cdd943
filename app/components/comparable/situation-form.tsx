import { levelName } from '#app/models/comparable/address.ts'
import { aspectNames, aspects, levels } from '#app/models/comparable/aspects.ts'
import type { ComparableView } from '#app/models/comparable/view.ts'
import { forms, obligations, parties } from '#app/models/vocabularies/cases.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { Choices, type Option } from '#app/ui/form/choices.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { TextArea, TextField } from '#app/ui/form/text-field.tsx'

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

function WeightFields({ view: { address } }: { view: ComparableView }) {
  return (
    <details className="situation__more" open={aspectNames.some((name) => address.levels[name] !== 'gewoon')}>
      <summary>Wat telt zwaar, en wat niet?</summary>
      <div className="weights">
        {aspectNames.map((name) => (
          <Choices
            key={name}
            field={state(levelName(name), address.levels[name])}
            label={aspects[name].label}
            options={Object.entries(levels).map(([value, { label }]) => ({ value, label }))}
          />
        ))}
      </div>
      <p className="small">
        <a href="/vergelijkbaar/uitleg">Hoe we vergelijken</a>
      </p>
    </details>
  )
}

function isFilledIn({
  gemeente,
  inhabitants,
  theme,
  forms,
  parties,
  obligation,
}: ComparableView['address']): boolean {
  return (
    [gemeente, inhabitants, theme, obligation].some((one) => one !== null) ||
    forms.length + parties.length > 0
  )
}

function state(name: string, initialValue?: unknown) {
  return { id: name, name, initialValue }
}

function optionsOf({ terms }: { readonly terms: readonly { slug: string; label: string }[] }): Option[] {
  return terms.map(({ slug, label }) => ({ value: slug, label }))
}
