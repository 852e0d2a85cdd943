import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { ActButton } from '#app/components/manage/act-button.tsx'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { dutchInstant } from '#app/models/dates.ts'
import { moderate, reactionsToModerate, type Waiting } from '#app/models/reactions/moderate.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { Heading } from '#app/ui/heading.tsx'

export const loader = page({ for: 'members' }, async ({ ask }) => ({
  waiting: await reactionsToModerate(ask),
}))

const schema = z.object({
  doe: z.enum(['tonen', 'tegenhouden']),
  id: z.string(),
  reason: z.string().trim().max(500, 'Houd het bij 500 tekens.').optional(),
})

export const action = form({ for: 'members', schema }, async ({ ask, input }) => {
  await moderate(ask, input.id, input.doe === 'tonen' ? 'shown' : 'rejected', input.reason ?? null)
  return { to: '/reacties', notice: 'bijgewerkt' }
})

export const meta: MetaFunction = () => privateMeta('Reacties om na te kijken')

export default function Moderate() {
  const { waiting } = useLoaderData<typeof loader>()
  return (
    <div className="wrap form-page accent-leaf">
      <Heading level={1}>Reacties om na te kijken</Heading>
      {waiting.length === 0 ? (
        <p className="utrecht-paragraph utrecht-paragraph--lead">Er wacht niets op jou.</p>
      ) : (
        <ul className="cases plain-list">
          {waiting.map((reaction) => (
            <ToModerate key={reaction.id} reaction={reaction} />
          ))}
        </ul>
      )}
    </div>
  )
}

function ToModerate({ reaction }: { reaction: Waiting }) {
  const { id, name, text, at, entry, reports } = reaction
  return (
    <li className="case">
      <p>
        <strong>{name}</strong> · {dutchInstant(at)} · bij <a href={entry.path}>{entry.title}</a>
      </p>
      <p className="reaction__text">{text}</p>
      {reports.map((reason) => (
        <p key={reason} className="quiet">
          Gemeld: {reason}
        </p>
      ))}
      <div className="acts">
        <ActButton
          act="tonen"
          text={reports.length > 0 ? 'Laat staan' : 'Laat zien'}
          about={name}
          values={{ id }}
        />
        <form method="post" className="form reactions__reject">
          <input type="hidden" name="doe" value="tegenhouden" />
          <input type="hidden" name="id" value={id} />
          <TextField field={{ id: `reden-${id}`, name: 'reason' }} label="Waarom niet?" optional />
          <SubmitButton look="secondary-action">
            Houd tegen<span className="only-heard">: {name}</span>
          </SubmitButton>
        </form>
      </div>
    </li>
  )
}
