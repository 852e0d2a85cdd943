import { useForm } from '@conform-to/react'
import { type MetaFunction, useActionData } from '@remix-run/react'
import { z } from 'zod'
import { FormPage } from '#app/components/account/form-page.tsx'
import { NewPassword } from '#app/components/account/proof-fields.tsx'
import { SimpleForm } from '#app/components/account/simple-form.tsx'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { startSession } from '#app/http/sign-in.server.ts'
import { mailAddress, personName } from '#app/models/people/address.ts'
import {
  becomeFirstAdministrator,
  checkFirstAdministratorToken,
} from '#app/models/people/first-administrator.server.ts'
import { newPassword } from '#app/models/people/password-rules.ts'
import { TextField } from '#app/ui/form/text-field.tsx'

const schema = z.object({ name: personName, address: mailAddress, password: newPassword })
const access = { open: true, params: { token: 'token' } } as const

export const loader = page({ ...access, kept: false }, async ({ ask, params }) => {
  await checkFirstAdministratorToken(ask, params.token)
  return null
})

export const action = form({ ...access, schema, secret: ['password'] }, async (sent) =>
  startSession(sent, await becomeFirstAdministrator(sent.ask, sent.params.token, sent.input)),
)

export const meta: MetaFunction = () => [
  { title: 'De eerste beheerder | Leerplein' },
  { name: 'robots', content: 'noindex' },
]

export default function FirstAdministrator() {
  const [state, fields] = useForm<z.input<typeof schema>>({
    id: 'beheerder',
    lastResult: useActionData<typeof action>(),
  })
  return (
    <FormPage
      title="De eerste beheerder"
      lead="Je hebt deze site zojuist gestart. Maak hier je account; daarna nodig je anderen uit."
      errors={state.allErrors}
      formId={state.id}
    >
      <SimpleForm id={state.id} button="Maak mijn account">
        <TextField field={fields.name} label="Naam" autoComplete="name" />
        <TextField field={fields.address} label="E-mailadres" type="email" autoComplete="username" />
        <NewPassword field={fields.password} />
      </SimpleForm>
    </FormPage>
  )
}
