import { getFormProps, useForm } from '@conform-to/react'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { crumbs } from '#app/components/account/crumbs.ts'
import { FormPage } from '#app/components/account/form-page.tsx'
import { ProveSelf } from '#app/components/account/proof.tsx'
import { RecoveryCodes } from '#app/components/account/recovery-codes.tsx'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { type FormReply, form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { proofAsked, proofWith } from '#app/http/proof.server.ts'
import { memberAsking } from '#app/models/ask.ts'
import { currentPassword } from '#app/models/people/password-rules.ts'
import { renewRecoveryCodes } from '#app/models/people/recovery-codes.server.ts'
import { requireSecondFactor } from '#app/models/people/second-factor.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'

const schema = z.object({ current: currentPassword.optional() })

export const loader = page({ for: 'members' }, async (asked) => {
  await requireSecondFactor(asked.ask.store.read, memberAsking(asked.ask).id)
  return { proof: await proofAsked(asked, '/mijn/account/extra-code/herstelcodes') }
})

export const action = form({ for: 'members', schema, secret: ['current'] }, async (sent) => ({
  shown: await renewRecoveryCodes(sent.ask, proofWith(sent, sent.input.current)),
}))

export const meta: MetaFunction = () => privateMeta('Nieuwe herstelcodes')

export default function NewRecoveryCodes() {
  const reply = useActionData<typeof action>()
  if (reply === undefined || !('shown' in reply)) return <AskPassword reply={reply} />
  return (
    <RecoveryCodes
      title="Je nieuwe herstelcodes"
      crumbs={crumbs.inExtraCode}
      codes={reply.shown}
      onward={{ href: '/mijn/account', text: 'Ik heb de codes bewaard. Ga verder' }}
    />
  )
}

function AskPassword({ reply }: { reply: FormReply | undefined }) {
  const { proof } = useLoaderData<typeof loader>()
  const [state, fields] = useForm<z.input<typeof schema>>({ id: 'herstelcodes', lastResult: reply })
  return (
    <FormPage
      title="Nieuwe herstelcodes"
      lead="Je krijgt 10 nieuwe codes. De codes die je nog had, werken dan niet meer."
      crumbs={crumbs.inExtraCode}
      errors={state.allErrors}
      formId={state.id}
    >
      <form {...getFormProps(state)} method="post" noValidate className="form">
        <ProveSelf proof={proof} field={fields.current}>
          <div className="form__actions">
            <SubmitButton>Maak nieuwe herstelcodes</SubmitButton>
          </div>
        </ProveSelf>
      </form>
    </FormPage>
  )
}
