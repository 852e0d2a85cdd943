import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { sentFields } from '#app/components/account/sent-fields.ts'
import { ActButton } from '#app/components/manage/act-button.tsx'
import { ManagePage } from '#app/components/manage/manage-page.tsx'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { titlesOf } from '#app/models/entries/titles-of.server.ts'
import { removeProvider, setProvider, waysInThrough } from '#app/models/people/identity-provider.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { Heading } from '#app/ui/heading.tsx'

export const loader = page({ for: 'administrators' }, async ({ ask, url }) => ({
  ways: await waysInThrough(ask.store),
  organisations: await titlesOf(ask, 'organisatie'),
  returnAddress: `${url.origin}/inloggen/terug`,
}))

const domain = z
  .string()
  .regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'Schrijf domeinen als amersfoort.nl, met komma’s ertussen.')

const schema = z.discriminatedUnion('doe', [
  z.object({
    doe: z.literal('instellen'),
    organisation: z.string({ error: 'Kies een organisatie.' }),
    issuer: z.url({ protocol: /^https?$/, error: 'Vul het volledige adres in, dat begint met https://.' }),
    clientId: z.string({ error: 'Vul het client-id in.' }).trim().max(300),
    clientSecret: z.string({ error: 'Vul het geheim in.' }).trim().max(500),
    domains: z
      .string({ error: 'Vul minstens één domein in.' })
      .transform((text) =>
        text
          .toLowerCase()
          .split(/[\s,]+/)
          .filter(Boolean),
      )
      .pipe(z.array(domain).min(1, 'Vul minstens één domein in.')),
  }),
  z.object({ doe: z.literal('sluiten'), organisation: z.string() }),
])

export const action = form(
  { for: 'administrators', schema, secret: ['clientSecret'] },
  async ({ ask, input, context }) => {
    if (input.doe === 'sluiten') await removeProvider(ask, input.organisation)
    else await setProvider(ask, context.services.secret, input.organisation, input)
    return { to: '/beheer/inloggen', notice: 'bijgewerkt' }
  },
)

export const meta: MetaFunction = () => privateMeta('Inloggen via een organisatie')

export default function WaysIn() {
  const { ways, organisations, returnAddress } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const state = sentFields('beheer', sent)
  return (
    <ManagePage
      title="Inloggen via een organisatie"
      lead="Mensen loggen dan in met het account van hun werk (OpenID Connect, bijvoorbeeld Microsoft Entra ID)."
      errors={sent?.error ?? {}}
    >
      <ul className="cases plain-list">
        {ways.map(({ organisationId, title, issuer, domains }) => (
          <li key={organisationId} className="case">
            <p>
              <strong>{title}</strong> · {issuer} · {domains.join(', ')}
            </p>
            <ActButton act="sluiten" text="Sluit" about={title} values={{ organisation: organisationId }} />
          </li>
        ))}
      </ul>
      <Heading level={2}>Instellen</Heading>
      <p>
        Geef dit adres op bij de aanbieder als plek om naar terug te keren: <strong>{returnAddress}</strong>
      </p>
      <form method="post" className="form" noValidate>
        <input type="hidden" name="doe" value="instellen" />
        <SelectField field={state('organisation')} label="Organisatie" options={organisations} />
        <TextField
          field={state('issuer')}
          label="Adres van de aanbieder"
          help="Van jullie zelf: een adres met ‘common’ of ‘organizations’ erin werkt niet. Laat de aanbieder ook vertellen wanneer iemand inlogde: auth_time, bij Entra ID een optionele claim. Zonder kan wie geen wachtwoord heeft niet bevestigen wie die is."
          example="https://login.microsoftonline.com/…/v2.0"
          inputMode="url"
        />
        <TextField field={state('clientId')} label="Client-id" />
        <TextField field={state('clientSecret')} label="Geheim" type="password" />
        <TextField
          field={state('domains')}
          label="Domeinen van de e-mailadressen"
          help="Alleen adressen van deze domeinen komen zo binnen."
          example="amersfoort.nl"
        />
        <div className="form__actions">
          <SubmitButton>Bewaar</SubmitButton>
        </div>
      </form>
    </ManagePage>
  )
}
