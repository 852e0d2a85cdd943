import { getFormProps, useForm } from '@conform-to/react'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { crumbs } from '#app/components/account/crumbs.ts'
import { FormPage } from '#app/components/account/form-page.tsx'
import { ProveSelf } from '#app/components/account/proof.tsx'
import { AnyCode } from '#app/components/account/proof-fields.tsx'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { proofAsked, proofWith } from '#app/http/proof.server.ts'
import { memberAsking } from '#app/models/ask.ts'
import { codeOfForm } from '#app/models/people/code-rules.ts'
import { currentPassword } from '#app/models/people/password-rules.ts'
import { requireSecondFactor } from '#app/models/people/second-factor.server.ts'
import { switchOffSecondFactor } from '#app/models/people/take-off-second-factor.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'

const schema = z.object({ current: currentPassword.optional(), code: codeOfForm })

export const loader = page({ for: 'members' }, async (asked) => {
  await requireSecondFactor(asked.ask.store.read, memberAsking(asked.ask).id)
  return { proof: await proofAsked(asked, '/mijn/account/extra-code/einde') }
})

export const action = form({ for: 'members', schema, secret: ['current', 'code'] }, async (sent) => {
  await switchOffSecondFactor(sent.ask, sent.context.services.secret, {
    ...sent.input,
    current: proofWith(sent, sent.input.current),
  })
  return { to: '/mijn/account', notice: 'extra-code-uit' }
})

export const meta: MetaFunction = () => privateMeta('Zet de extra code uit')

export default function EndExtraCode() {
  const { proof } = useLoaderData<typeof loader>()
  const [state, fields] = useForm<z.input<typeof schema>>({
    id: 'extra-code',
    lastResult: useActionData<typeof action>(),
  })
  return (
    <FormPage
      title="Zet de extra code uit"
      lead="Daarna is je wachtwoord genoeg om in te loggen, ook voor wie het raadt of steelt."
      crumbs={crumbs.inExtraCode}
      errors={state.allErrors}
      formId={state.id}
    >
      <form {...getFormProps(state)} method="post" noValidate className="form">
        <ProveSelf proof={proof} field={fields.current}>
          <AnyCode field={fields.code} />
          <div className="form__actions">
            <SubmitButton>Zet de extra code uit</SubmitButton>
          </div>
        </ProveSelf>
      </form>
    </FormPage>
  )
}
