import { useForm } from '@conform-to/react'
import { type MetaFunction, useActionData } from '@remix-run/react'
import { z } from 'zod'
import { FormPage } from '#app/components/account/form-page.tsx'
import { SimpleForm } from '#app/components/account/simple-form.tsx'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { mailAddress } from '#app/models/people/address.ts'
import { requestPassword } from '#app/models/people/forgotten-password.server.ts'
import { TextField } from '#app/ui/form/text-field.tsx'

const schema = z.object({ address: mailAddress })

export const loader = page({ open: true, kept: false }, async () => null)

export const action = form({ open: true, schema }, async ({ ask, input, context }) => {
  await requestPassword(ask, { ...input, client: context.client })
  return { to: '/inloggen', notice: 'wachtwoordmail' }
})

export const meta: MetaFunction = () => privateMeta('Wachtwoord vergeten')

export default function ForgottenPassword() {
  const lastResult = useActionData<typeof action>()
  const [state, fields] = useForm<z.input<typeof schema>>({ id: 'vergeten', lastResult })
  return (
    <FormPage
      title="Wachtwoord vergeten"
      lead="Vul je e-mailadres in. Als je een account hebt, krijg je een mail met een link waarmee je een nieuw wachtwoord kiest."
      crumbs={[{ href: '/inloggen', text: 'Inloggen' }]}
      errors={state.allErrors}
      formId={state.id}
    >
      <SimpleForm id={state.id} button="Stuur de mail">
        <TextField field={fields.address} label="E-mailadres" type="email" autoComplete="username" />
      </SimpleForm>
    </FormPage>
  )
}
