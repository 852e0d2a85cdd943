import { getFormProps, useForm } from '@conform-to/react'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { crumbs } from '#app/components/account/crumbs.ts'
import { FormPage } from '#app/components/account/form-page.tsx'
import { ProveSelf } from '#app/components/account/proof.tsx'
import { NewPassword } from '#app/components/account/proof-fields.tsx'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { sessionOf } from '#app/http/ask.server.ts'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { proofAsked, proofWith } from '#app/http/proof.server.ts'
import { changePassword } from '#app/models/people/change-password.server.ts'
import { currentPassword, newPassword } from '#app/models/people/password-rules.ts'
import { SubmitButton } from '#app/ui/button.tsx'

const schema = z.object({ current: currentPassword.optional(), next: newPassword })

export const loader = page({ for: 'members' }, async (asked) => ({
  proof: await proofAsked(asked, '/mijn/account/wachtwoord'),
}))

export const action = form({ for: 'members', schema, secret: ['current', 'next'] }, async (sent) => {
  await changePassword(sent.ask, sessionOf(sent).id, {
    ...sent.input,
    current: proofWith(sent, sent.input.current),
  })
  return { to: '/mijn/account', notice: 'wachtwoord-veranderd' }
})

export const meta: MetaFunction = () => privateMeta('Je wachtwoord')

export default function Password() {
  const { proof } = useLoaderData<typeof loader>()
  const [state, fields] = useForm<z.input<typeof schema>>({
    id: 'wachtwoord',
    lastResult: useActionData<typeof action>(),
  })
  return (
    <FormPage
      title="Je wachtwoord"
      lead="Op andere plekken waar je bent ingelogd, moet je daarna opnieuw inloggen."
      crumbs={crumbs.inAccount}
      errors={state.allErrors}
      formId={state.id}
    >
      <form {...getFormProps(state)} method="post" noValidate className="form">
        <ProveSelf proof={proof} field={fields.current} label="Het wachtwoord dat je nu hebt">
          <NewPassword field={fields.next} label="Je nieuwe wachtwoord" />
          <div className="form__actions">
            <SubmitButton>Verander je wachtwoord</SubmitButton>
          </div>
        </ProveSelf>
      </form>
    </FormPage>
  )
}
