import { GuestFields } from '#app/components/account/guest-fields.tsx'
import { type QuestionSubject, questionSubjects, subjectNames } from '#app/models/questions/question.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/form/choices.tsx'
import type { FieldState } from '#app/ui/form/field.ts'
import { TextArea } from '#app/ui/form/text-field.tsx'
import { Notice } from '#app/ui/notice.tsx'

interface Props {
  readonly isMember: boolean
  readonly subject: QuestionSubject
  readonly state: (name: string, initially?: unknown) => FieldState
}

/** The form for a question; who has no account gives a name and an address too. */
export function QuestionForm({ isMember, subject, state }: Props) {
  return (
    <form method="post" noValidate className="form">
      <Choices
        field={state('subject', subject)}
        label="Waar schrijf je voor?"
        options={subjectNames.map((value) => ({ value, label: questionSubjects[value] }))}
      />
      <TextArea field={state('text')} label="Je bericht" rows={8} />
      {!isMember && (
        <GuestFields
          state={state}
          nameHelp="Zo weet wie antwoordt, wie je bent."
          addressHelp="We sturen je eerst een mail om te weten dat je echt bent. Daarna krijg je hier antwoord."
        />
      )}
      <Notice title="Wie ziet je e-mailadres?">
        <p>
          Alleen wie je bericht krijgt, ziet je naam en{' '}
          {isMember ? 'het e-mailadres van je account' : 'je e-mailadres'}, om je te kunnen antwoorden. Op
          Leerplein staan ze nergens, en je bericht ook niet.
        </p>
      </Notice>
      <div className="form__actions">
        <SubmitButton>Verstuur je bericht</SubmitButton>
      </div>
    </form>
  )
}
