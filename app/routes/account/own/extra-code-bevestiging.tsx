import { getFormProps, useForm } from '@conform-to/react'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { AppSecret } from '#app/components/account/app-secret.tsx'
import { crumbs } from '#app/components/account/crumbs.ts'
import { FormPage } from '#app/components/account/form-page.tsx'
import { RecoveryCodes } from '#app/components/account/recovery-codes.tsx'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { sessionOf } from '#app/http/ask.server.ts'
import { type FormReply, form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { completeSession } from '#app/http/sign-in.server.ts'
import { wantedPath } from '#app/http/way-in.server.ts'
import { pendingSecondFactor } from '#app/models/people/begin-second-factor.server.ts'
import { codeOfForm } from '#app/models/people/code-rules.ts'
import { confirmSecondFactor } from '#app/models/people/confirm-second-factor.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'

const schema = z.object({ code: codeOfForm })
const access = { for: 'new-second-factor' } as const

export const loader = page(access, async (asked) => {
  const { personId } = sessionOf(asked)
  const pending = await pendingSecondFactor(asked.ask, asked.context.services.secret, personId)
  return { pending: pending ?? null, onward: wantedPath(asked.url) }
})

export const action = form({ ...access, schema, secret: ['code'] }, async (sent) => {
  const session = sessionOf(sent)
  const codes = await confirmSecondFactor(sent.ask, sent.context.services.secret, session, sent.input.code)
  return { shown: codes, cookies: [await completeSession(sent, session.personId)] }
})

export const meta: MetaFunction = () => privateMeta('Zet de extra code aan')

export default function ConfirmExtraCode() {
  const { onward } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  if (reply === undefined || !('shown' in reply)) return <ConfirmForm reply={reply} />
  return (
    <RecoveryCodes
      title="De extra code staat aan"
      codes={reply.shown}
      onward={{ href: onward, text: 'Ik heb de codes bewaard. Ga verder' }}
    />
  )
}

function ConfirmForm({ reply }: { reply: FormReply | undefined }) {
  const { pending } = useLoaderData<typeof loader>()
  const [state, fields] = useForm<z.input<typeof schema>>({ id: 'bevestiging', lastResult: reply })
  return (
    <FormPage
      title="Zet de extra code in je app"
      crumbs={crumbs.inExtraCode}
      errors={state.allErrors}
      formId={state.id}
    >
      {pending === null ? (
        <p className="utrecht-paragraph form-page__beside">
          Er staat geen code klaar. <a href="/mijn/account/extra-code">Begin opnieuw</a>.
        </p>
      ) : (
        <>
          <AppSecret {...pending} />
          <form {...getFormProps(state)} method="post" noValidate className="form">
            <TextField
              field={fields.code}
              label="Code uit je app"
              help="6 cijfers. Je app laat elke 30 seconden een nieuwe zien."
              autoComplete="one-time-code"
              inputMode="numeric"
              width="short"
            />
            <div className="form__actions">
              <SubmitButton>Zet de extra code aan</SubmitButton>
            </div>
          </form>
        </>
      )}
    </FormPage>
  )
}
