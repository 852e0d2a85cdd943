import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { crumbs } from '#app/components/account/crumbs.ts'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { sessionOf } from '#app/http/ask.server.ts'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { dutchInstant } from '#app/models/dates.ts'
import {
  endOwnSession,
  endOwnSessions,
  type OwnSession,
  ownSessions,
} from '#app/models/people/own-sessions.server.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { Heading } from '#app/ui/heading.tsx'

/** One session by its id, all but this one, or all. */
const schema = z.object({ session: z.union([z.enum(['andere', 'alle']), z.string().regex(/^[\w-]{43}$/)]) })

export const loader = page({ for: 'members' }, async (asked) => ({
  sessions: await ownSessions(asked.ask, sessionOf(asked).id),
}))

export const action = form({ for: 'members', schema }, async (sent) => {
  const { ask, input, context, request } = sent
  const { id } = sessionOf(sent)
  if (input.session === 'andere') {
    await endOwnSessions(ask, id)
    return { to: '/mijn/account/sessies', notice: 'elders-uitgelogd' }
  }
  if (input.session !== 'alle' && input.session !== id) {
    await endOwnSession(ask, input.session)
    return { to: '/mijn/account/sessies', notice: 'daar-uitgelogd' }
  }
  if (input.session === 'alle') await endOwnSessions(ask, null)
  const blank = await context.services.sessions.end(request.headers.get('cookie') ?? '')
  return { to: '/', notice: input.session === 'alle' ? 'overal-uitgelogd' : 'uitgelogd', cookies: [blank] }
})

export const meta: MetaFunction = () => privateMeta('Waar je bent ingelogd')

export default function Sessions() {
  const { sessions } = useLoaderData<typeof loader>()
  return (
    <div className="wrap form-page accent-leaf">
      <Breadcrumbs crumbs={crumbs.inAccount} />
      <Heading level={1}>Waar je bent ingelogd</Heading>
      <p className="utrecht-paragraph utrecht-paragraph--lead">
        Ken je een plek niet? Log daar uit en <a href="/mijn/account/wachtwoord">verander je wachtwoord</a>.
      </p>
      <ul className="plain-list places">
        {sessions.map((session) => (
          <Place key={session.id} session={session} />
        ))}
      </ul>
      <Heading level={2}>Log overal uit</Heading>
      <form method="post" className="form__actions places__all">
        {sessions.length > 1 && (
          <SubmitButton look="secondary-action" name="session" value="andere">
            Log uit op alle andere plekken
          </SubmitButton>
        )}
        <SubmitButton look="secondary-action" name="session" value="alle">
          Log overal uit, ook hier
        </SubmitButton>
      </form>
    </div>
  )
}

function Place({ session: { id, device, createdAt, awaits, isThisOne } }: { session: OwnSession }) {
  const since = dutchInstant(createdAt)
  return (
    <li className="places__place">
      <div>
        <p className="places__device">
          {device}
          {isThisOne && <span className="places__here">hier</span>}
        </p>
        <p className="quiet small">
          {awaits === null
            ? `Ingelogd op ${since}`
            : `Wachtwoord ingevuld op ${since}, maar nog geen extra code`}
        </p>
      </div>
      <form method="post">
        <SubmitButton look="secondary-action" name="session" value={id}>
          Log uit
          <span className="only-heard">
            {' '}
            op {device}, sinds {since}
          </span>
        </SubmitButton>
      </form>
    </li>
  )
}
