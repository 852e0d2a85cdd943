import { useForm } from '@conform-to/react'
import { type MetaFunction, useActionData } from '@remix-run/react'
import { z } from 'zod'
import { FormPage } from '#app/components/account/form-page.tsx'
import { NewPassword } from '#app/components/account/proof-fields.tsx'
import { SimpleForm } from '#app/components/account/simple-form.tsx'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { startSession } from '#app/http/sign-in.server.ts'
import { checkPasswordToken, choosePassword } from '#app/models/people/forgotten-password.server.ts'
import { newPassword } from '#app/models/people/password-rules.ts'

const schema = z.object({ password: newPassword })
const access = { open: true, params: { token: 'token' } } as const

export const loader = page({ ...access, kept: false }, async ({ ask, params }) => {
  await checkPasswordToken(ask, params.token)
  return null
})

export const action = form({ ...access, schema, secret: ['password'] }, async (sent) =>
  startSession(sent, await choosePassword(sent.ask, sent.params.token, sent.input.password)),
)

export const meta: MetaFunction = () => privateMeta('Nieuw wachtwoord')

export default function ChoosePassword() {
  const lastResult = useActionData<typeof action>()
  const [state, fields] = useForm<z.input<typeof schema>>({ id: 'wachtwoord', lastResult })
  return (
    <FormPage
      title="Kies een nieuw wachtwoord"
      lead="Daarna ben je overal uitgelogd, behalve hier."
      errors={state.allErrors}
      formId={state.id}
    >
      <SimpleForm id={state.id} button="Bewaar mijn wachtwoord">
        <NewPassword field={fields.password} label="Nieuw wachtwoord" />
      </SimpleForm>
    </FormPage>
  )
}
