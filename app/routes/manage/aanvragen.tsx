import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { ActButton } from '#app/components/manage/act-button.tsx'
import { ManagePage } from '#app/components/manage/manage-page.tsx'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { amsterdamDate, dutchDate } from '#app/models/dates.ts'
import {
  acceptJoin,
  declineJoin,
  type JoinRequest,
  joinRequests,
} from '#app/models/people/decide-join.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { TextArea } from '#app/ui/form/text-field.tsx'
import { Heading } from '#app/ui/heading.tsx'

export const loader = page({ for: 'administrators' }, async ({ ask }) => ({
  requests: await joinRequests(ask),
}))

const schema = z.discriminatedUnion('doe', [
  z.object({ doe: z.literal('toelaten'), id: z.string() }),
  z.object({
    doe: z.literal('afwijzen'),
    id: z.string(),
    reason: z
      .string({ error: 'Schrijf op waarom; dat gaat mee in de mail.' })
      .trim()
      .max(2000, 'Houd het korter: hoogstens 2.000 tekens.'),
  }),
])

export const action = form({ for: 'administrators', schema }, async ({ ask, input }) => {
  if (input.doe === 'toelaten') await acceptJoin(ask, input.id)
  else await declineJoin(ask, input.id, input.reason)
  return { to: '/beheer/aanvragen', notice: input.doe === 'toelaten' ? 'toegelaten' : 'afgewezen' }
})

export const meta: MetaFunction = () => privateMeta('Aanvragen')

export default function Requests() {
  const { requests } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  return (
    <ManagePage
      title="Aanvragen"
      lead="Mensen die mee willen doen en hun adres hebben bevestigd."
      errors={sent?.error ?? {}}
    >
      {requests.length === 0 ? (
        <p>Er wacht niemand.</p>
      ) : (
        <ul className="cases plain-list">
          {requests.map((request) => (
            <Request key={request.id} request={request} />
          ))}
        </ul>
      )}
    </ManagePage>
  )
}

function Request({ request }: { request: JoinRequest }) {
  const { id, name, address, organisation, motivation, confirmedAt } = request
  return (
    <li className="case">
      <Heading level={2} look={3}>
        {name}
      </Heading>
      <p>
        {organisation} · {address} · {dutchDate(amsterdamDate(new Date(confirmedAt)))}
      </p>
      {motivation && <p>“{motivation}”</p>}
      <ActButton act="toelaten" text="Toelaten" about={name} values={{ id }} />
      <details>
        <summary>Afwijzen</summary>
        <form method="post" className="form">
          <input type="hidden" name="doe" value="afwijzen" />
          <input type="hidden" name="id" value={id} />
          <TextArea
            field={{ id: `reden-${id}`, name: 'reason' }}
            label="Waarom niet?"
            help="Dit gaat mee in de mail."
            rows={3}
          />
          <SubmitButton look="secondary-action">Wijs af</SubmitButton>
        </form>
      </details>
    </li>
  )
}
