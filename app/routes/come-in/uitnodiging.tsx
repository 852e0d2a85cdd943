import { useForm } from '@conform-to/react'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { FormPage } from '#app/components/account/form-page.tsx'
import { NewPassword } from '#app/components/account/proof-fields.tsx'
import { SimpleForm } from '#app/components/account/simple-form.tsx'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { startSession } from '#app/http/sign-in.server.ts'
import {
  acceptWithNewAccount,
  acceptWithOwnAccount,
  type Offer,
  offerOf,
} from '#app/models/people/accept-invitation.server.ts'
import { personName } from '#app/models/people/address.ts'
import { newPassword } from '#app/models/people/password-rules.ts'
import { TextField } from '#app/ui/form/text-field.tsx'

const newAccount = z.object({ how: z.literal('new'), name: personName, password: newPassword })
const schema = z.discriminatedUnion('how', [newAccount, z.object({ how: z.literal('own') })])
const access = { open: true, params: { token: 'token' } } as const

export const loader = page({ ...access, kept: false }, async ({ ask, params, url }) => ({
  offer: await offerOf(ask, params.token),
  here: url.pathname,
}))

export const action = form({ ...access, schema, secret: ['password'] }, async (sent) => {
  const { ask, params, input } = sent
  if (input.how === 'new') return startSession(sent, await acceptWithNewAccount(ask, params.token, input))
  await acceptWithOwnAccount(ask, params.token)
  return { to: '/mijn', notice: 'uitnodiging-aangenomen' }
})

export const meta: MetaFunction = () => privateMeta('Uitnodiging')

export default function Invitation() {
  const { offer, here } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const [state, fields] = useForm<z.input<typeof newAccount>>({ id: 'uitnodiging', lastResult })
  return (
    <FormPage title="Je bent uitgenodigd" lead={leadOf(offer)} errors={state.allErrors} formId={state.id}>
      {offer.hasAccount ? (
        <WithOwnAccount offer={offer} here={here} />
      ) : (
        <SimpleForm id={state.id} button="Maak mijn account">
          <input type="hidden" name="how" value="new" />
          <p>
            Je logt straks in met <strong>{offer.address}</strong>.
          </p>
          <TextField field={fields.name} label="Naam" help="Zo zien collega's je." autoComplete="name" />
          <NewPassword field={fields.password} />
        </SimpleForm>
      )}
    </FormPage>
  )
}

function WithOwnAccount({ offer, here }: { offer: Offer; here: string }) {
  const [state] = useForm({ id: 'aannemen' })
  if (offer.isAsker) {
    return (
      <SimpleForm id={state.id} button="Doe mee">
        <input type="hidden" name="how" value="own" />
      </SimpleForm>
    )
  }
  return (
    <p className="form-page__beside">
      Je hebt al een account. <a href={`/inloggen?naar=${encodeURIComponent(here)}`}>Log in</a> met{' '}
      {offer.address} om mee te doen.
    </p>
  )
}

function leadOf({ organisation, role }: Offer): string {
  const place = organisation ? `bij ${organisation}` : 'op Leerplein'
  if (role === 'beheerder') return `Je wordt beheerder ${organisation ? place : 'van Leerplein'}.`
  if (role === 'contactpersoon') return `Je wordt contactpersoon ${place}: je kunt collega's uitnodigen.`
  return `Je kunt meedoen ${place}: ervaringen delen, en lezen wat alleen voor het netwerk is.`
}
