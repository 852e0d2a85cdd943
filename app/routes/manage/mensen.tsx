import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { sentFields } from '#app/components/account/sent-fields.ts'
import { ActButton } from '#app/components/manage/act-button.tsx'
import { ExportOffer } from '#app/components/manage/export-offer.tsx'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { amsterdamDate, dutchDate } from '#app/models/dates.ts'
import { mailAddress } from '#app/models/people/address.ts'
import { invite, inviteAgain, takeInvitationBack } from '#app/models/people/invite.server.ts'
import {
  nameContact,
  type OrganisationPeople,
  organisationPeople,
  removeMember,
} from '#app/models/people/organisation-people.server.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { Heading } from '#app/ui/heading.tsx'

const access = { for: 'members', params: { slug: 'slug' } } as const

export const loader = page(access, async ({ ask, params }) => organisationPeople(ask, params.slug))

const about = { id: z.string() }
const schema = z.discriminatedUnion('doe', [
  z.object({ doe: z.literal('uitnodigen'), address: mailAddress }),
  z.object({ doe: z.literal('opnieuw'), ...about }),
  z.object({ doe: z.literal('intrekken'), ...about }),
  z.object({ doe: z.literal('contactpersoon'), ...about }),
  z.object({ doe: z.literal('geen-contactpersoon'), ...about }),
  z.object({ doe: z.literal('weghalen'), ...about }),
])

export const action = form({ ...access, schema }, async ({ ask, params, input }) => {
  const organisation = await organisationPeople(ask, params.slug)
  const to = `/organisaties/${organisation.slug}/mensen`
  switch (input.doe) {
    case 'uitnodigen':
      await invite(ask, input.address, { organisationId: organisation.id, role: 'lid' })
      return { to, notice: 'uitgenodigd' }
    case 'opnieuw':
      await inviteAgain(ask, input.id)
      return { to, notice: 'uitgenodigd' }
    case 'intrekken':
      await takeInvitationBack(ask, input.id)
      return { to, notice: 'ingetrokken' }
    case 'weghalen':
      await removeMember(ask, organisation.id, input.id)
      return { to, notice: 'bijgewerkt' }
    default:
      await nameContact(ask, organisation.id, input.id, input.doe === 'contactpersoon')
      return { to, notice: 'bijgewerkt' }
  }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => privateMeta(`Mensen van ${data?.title ?? ''}`)

export default function PeopleOfOrganisation() {
  const organisation = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const address = sentFields('mensen', sent)('address')
  return (
    <div className="wrap form-page accent-leaf">
      <Breadcrumbs crumbs={[{ href: `/organisaties/${organisation.slug}`, text: organisation.title }]} />
      <Heading level={1}>Mensen van {organisation.title}</Heading>
      <ErrorSummary errors={sent?.error ?? {}} idOf={(name) => `mensen-${name}`} />
      <Members organisation={organisation} />
      {organisation.manages && (
        <>
          <Invitations organisation={organisation} />
          <Heading level={2}>Een collega uitnodigen</Heading>
          <form method="post" className="form" noValidate>
            <input type="hidden" name="doe" value="uitnodigen" />
            <TextField
              field={address}
              label="E-mailadres"
              type="email"
              help="Je collega krijgt een mail met een link die 14 dagen werkt."
            />
            <div className="form__actions">
              <SubmitButton>Stuur de uitnodiging</SubmitButton>
            </div>
          </form>
          <ExportOffer title={organisation.title} slug={organisation.slug} />
        </>
      )}
    </div>
  )
}

function Members({ organisation }: { organisation: OrganisationPeople }) {
  if (organisation.members.length === 0) return <p>Er hoort nog niemand bij deze organisatie.</p>
  return (
    <ul className="cases plain-list">
      {organisation.members.map(({ id, name, since, isContact }) => (
        <li key={id} className="case">
          <p>
            <strong>{name}</strong>
            {isContact && ' · contactpersoon'} · sinds {dutchDate(amsterdamDate(new Date(since)))}
          </p>
          {organisation.manages && (
            <details>
              <summary>
                Wijzigen<span className="only-heard">: {name}</span>
              </summary>
              <div className="acts">
                {isContact ? (
                  <ActButton
                    act="geen-contactpersoon"
                    text="Geen contactpersoon meer"
                    about={name}
                    values={{ id }}
                  />
                ) : (
                  <ActButton act="contactpersoon" text="Maak contactpersoon" about={name} values={{ id }} />
                )}
                <ActButton act="weghalen" text="Haal uit de organisatie" about={name} values={{ id }} />
              </div>
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}

function Invitations({ organisation }: { organisation: OrganisationPeople }) {
  if (organisation.invitations.length === 0) return null
  return (
    <>
      <Heading level={2}>Uitgenodigd</Heading>
      <ul className="cases plain-list">
        {organisation.invitations.map(({ id, address, sentAt, isExpired }) => (
          <li key={id} className="case">
            <p>
              {address} ·{' '}
              {isExpired ? 'verlopen' : `verstuurd op ${dutchDate(amsterdamDate(new Date(sentAt)))}`}
            </p>
            <div className="acts">
              <ActButton act="opnieuw" text="Stuur opnieuw" about={address} values={{ id }} />
              <ActButton act="intrekken" text="Trek in" about={address} values={{ id }} />
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
