import { getFormProps, useForm } from '@conform-to/react'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { crumbs } from '#app/components/account/crumbs.ts'
import { FormPage } from '#app/components/account/form-page.tsx'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { mailAddress } from '#app/models/people/address.ts'
import { askAddressChange } from '#app/models/people/ask-address-change.server.ts'
import { ownAccount } from '#app/models/people/own-account.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { Notice } from '#app/ui/notice.tsx'

const schema = z.object({ address: mailAddress })

export const loader = page({ for: 'members' }, async ({ ask }) => {
  const { address, newAddress } = await ownAccount(ask)
  return { address, newAddress }
})

export const action = form({ for: 'members', schema }, async ({ ask, input }) => {
  await askAddressChange(ask, input.address)
  return { to: '/mijn/account/adres', notice: 'adres-gevraagd' }
})

export const meta: MetaFunction = () => privateMeta('Je e-mailadres')

export default function Address() {
  const { address, newAddress } = useLoaderData<typeof loader>()
  const [state, fields] = useForm<z.input<typeof schema>>({
    id: 'adres',
    lastResult: useActionData<typeof action>(),
  })
  return (
    <FormPage
      title="Je e-mailadres"
      lead={`Nu is het ${address}. Je krijgt mail op je oude en op je nieuwe adres, en bevestigt op allebei.`}
      crumbs={crumbs.inAccount}
      errors={state.allErrors}
      formId={state.id}
    >
      {newAddress && <UnderWay newAddress={newAddress} />}
      <form {...getFormProps(state)} method="post" noValidate className="form">
        <TextField
          field={fields.address}
          label={newAddress ? 'Een ander nieuw e-mailadres' : 'Je nieuwe e-mailadres'}
          type="email"
          autoComplete="email"
        />
        <div className="form__actions">
          <SubmitButton>Stuur mij de mails</SubmitButton>
        </div>
      </form>
    </FormPage>
  )
}

function UnderWay({ newAddress }: { newAddress: string }) {
  return (
    <Notice title={`Je wilt dit veranderen in ${newAddress}`}>
      <p>
        Open de mail op beide adressen en druk op de knop. Dat kan tot 48 uur nadat je erom vroeg. Komt er
        geen mail op het nieuwe adres? Kijk of je het goed typte, en of je met dat adres niet al een ander
        account hebt.
      </p>
      <form action="/mijn/account/adres/intrekking" method="post" className="notice__action">
        <SubmitButton look="secondary-action">Laat mijn adres zoals het is</SubmitButton>
      </form>
    </Notice>
  )
}
