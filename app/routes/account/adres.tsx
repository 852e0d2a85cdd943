import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { FormPage } from '#app/components/account/form-page.tsx'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressLink } from '#app/models/people/address-change.server.ts'
import { confirmAddress } from '#app/models/people/confirm-address.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'

// The page of both links. To open it does nothing: mail programs open links to look for danger.

const access = { open: true, params: { token: 'token' } } as const

export const loader = page({ ...access, kept: false }, async ({ ask, params }) => {
  const link = await addressLink(ask.store.read, params.token, ask.now)
  return link ? { side: link.side, address: link.change.address } : null
})

export const action = form({ ...access, schema: z.object({}) }, async ({ ask, params, session }) => {
  const outcome = await confirmAddress(ask, params.token, session?.id ?? null)
  if (outcome === 'void') return { to: `/adres/${params.token}` }
  if (outcome === 'changed') {
    return { to: ask.viewer.person ? '/mijn/account' : '/inloggen', notice: 'adres-veranderd' }
  }
  return { to: ask.viewer.person ? '/mijn/account' : '/', notice: 'adres-akkoord' }
})

export const meta: MetaFunction = () => privateMeta('Je e-mailadres')

export default function ConfirmAddress() {
  const link = useLoaderData<typeof loader>()
  if (link === null) return <NoLink />
  const { side, address } = link
  return (
    <FormPage
      title={side === 'new' ? 'Bevestig je nieuwe e-mailadres' : 'Verander je e-mailadres'}
      lead={
        side === 'new'
          ? `Gebruik je voortaan ${address} voor Leerplein? Bevestig dan dat dit adres van jou is.`
          : `Er is gevraagd om het e-mailadres van je account te veranderen in ${address}. Klopt dat?`
      }
      formId="bevestiging"
    >
      <form method="post" className="form">
        <div className="form__actions">
          <SubmitButton>{side === 'new' ? 'Dit adres is van mij' : 'Ja, verander mijn adres'}</SubmitButton>
        </div>
      </form>
      {side === 'old' && (
        <p className="form-page__beside">
          Heb je hier niet om gevraagd? Doe dan niets, en{' '}
          <a href="/wachtwoord-vergeten">kies een nieuw wachtwoord</a>.
        </p>
      )}
    </FormPage>
  )
}

function NoLink() {
  return (
    <FormPage
      title="Deze link werkt niet meer"
      lead="Misschien is hij al gebruikt, is hij ouder dan 48 uur, of kan dit adres niet meer."
      formId="bevestiging"
    >
      <p className="form-page__beside">
        Wil je je e-mailadres nog veranderen? Vraag het opnieuw aan op de pagina van{' '}
        <a href="/mijn/account">je account</a>.
      </p>
    </FormPage>
  )
}
