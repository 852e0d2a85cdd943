import { useForm } from '@conform-to/react'
import { type MetaFunction, useActionData } from '@remix-run/react'
import { z } from 'zod'
import { FormPage } from '#app/components/account/form-page.tsx'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { startSession } from '#app/http/sign-in.server.ts'
import { mailAddress, personName } from '#app/models/people/address.ts'
import {
  becomeFirstAdministrator,
  checkFirstAdministratorToken,
} from '#app/models/people/first-administrator.server.ts'
import { newPassword } from '#app/models/people/password-rules.ts'
import { SubmitButton } from '#app/ui/button.tsx'
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
      <form id={state.id} method="post" noValidate className="form">
        <TextField field={fields.name} label="Naam" autoComplete="name" />
        <TextField field={fields.address} label="E-mailadres" type="email" autoComplete="username" />
        <TextField
          field={fields.password}
          label="Wachtwoord"
          help="Minstens 12 tekens. Een paar losse woorden achter elkaar is goed."
          type="password"
          autoComplete="new-password"
        />
        <div className="form__actions">
          <SubmitButton>Maak mijn account</SubmitButton>
        </div>
      </form>
    </FormPage>
  )
}
