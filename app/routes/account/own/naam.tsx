import { getFormProps, useForm } from '@conform-to/react'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { crumbs } from '#app/components/account/crumbs.ts'
import { FormPage } from '#app/components/account/form-page.tsx'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { memberAsking } from '#app/models/ask.ts'
import { personName } from '#app/models/people/address.ts'
import { changeName } from '#app/models/people/change-name.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'

const schema = z.object({ name: personName })

export const loader = page({ for: 'members' }, async ({ ask }) => ({ name: memberAsking(ask).name }))

export const action = form({ for: 'members', schema }, async ({ ask, input }) => {
  await changeName(ask, input.name)
  return { to: '/mijn/account', notice: 'naam-veranderd' }
})

export const meta: MetaFunction = () => privateMeta('Je naam')

export default function Name() {
  const [state, fields] = useForm<z.input<typeof schema>>({
    id: 'naam',
    lastResult: useActionData<typeof action>(),
    defaultValue: useLoaderData<typeof loader>(),
  })
  return (
    <FormPage
      title="Je naam"
      lead="Zo zien andere leden je."
      crumbs={crumbs.inAccount}
      errors={state.allErrors}
      formId={state.id}
    >
      <form {...getFormProps(state)} method="post" noValidate className="form">
        <TextField field={fields.name} label="Naam" autoComplete="name" />
        <div className="form__actions">
          <SubmitButton>Bewaar je naam</SubmitButton>
        </div>
      </form>
    </FormPage>
  )
}
