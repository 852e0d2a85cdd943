import { useForm } from '@conform-to/react'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { FormPage } from '#app/components/account/form-page.tsx'
import { SimpleForm } from '#app/components/account/simple-form.tsx'
import { originOf } from '#app/components/meta/origin.ts'
import { pageMeta } from '#app/components/meta/page-meta.ts'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { titlesOf } from '#app/models/entries/titles-of.server.ts'
import { mailAddress, personName } from '#app/models/people/address.ts'
import { askToJoin } from '#app/models/people/ask-to-join.server.ts'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { TextArea, TextField } from '#app/ui/form/text-field.tsx'

const schema = z.object({
  name: personName,
  address: mailAddress,
  organisationId: z.string({ error: 'Kies je organisatie.' }).max(60),
  motivation: z.string().trim().max(2000, 'Houd het korter: hoogstens 2.000 tekens.').optional(),
})

export const loader = page({ open: true, kept: false }, async ({ ask }) => ({
  organisations: await titlesOf(ask, 'organisatie'),
}))

export const action = form({ open: true, schema }, async ({ ask, input, context }) => {
  await askToJoin(ask, { ...input, client: context.client })
  return { to: '/', notice: 'aangevraagd' }
})

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageMeta({
    title: 'Meedoen',
    description: 'Vraag een account aan om ervaringen van je eigen gemeente te delen.',
    path: '/meedoen',
    origin: originOf(matches),
  })

export default function Join() {
  const { organisations } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const [state, fields] = useForm<z.input<typeof schema>>({ id: 'meedoen', lastResult })
  return (
    <FormPage
      title="Meedoen"
      lead="Werk je bij een gemeente of een andere partij die meedoet? Vraag hier een account aan. Je krijgt eerst een mail om je adres te bevestigen."
      errors={state.allErrors}
      formId={state.id}
    >
      <SimpleForm id={state.id} button="Vraag een account aan">
        <TextField field={fields.name} label="Naam" autoComplete="name" />
        <TextField field={fields.address} label="E-mailadres van je werk" type="email" autoComplete="email" />
        <SelectField
          field={fields.organisationId}
          label="Organisatie"
          help="Staat je organisatie er niet bij? Mail dan redactie@leerplein.example."
          options={organisations}
        />
        <TextArea field={fields.motivation} label="Waarom wil je meedoen?" optional />
      </SimpleForm>
    </FormPage>
  )
}
