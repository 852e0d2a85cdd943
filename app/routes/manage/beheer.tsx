import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { SearchServer } from '#app/components/manage/search-server.tsx'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { page } from '#app/http/page.server.ts'
import { mailOverview } from '#app/mail/overview.server.ts'
import { joinRequests } from '#app/models/people/decide-join.server.ts'
import { searchServerState } from '#app/models/search/server-state.server.ts'
import { Heading } from '#app/ui/heading.tsx'

export const loader = page({ for: 'administrators' }, async ({ ask }) => {
  const mail = await mailOverview(ask.store.read, ask.now)
  return {
    requests: (await joinRequests(ask)).length,
    unsettled: mail.held.length + mail.uncertain.length,
    searchServer: await searchServerState(ask.store.read),
    why: (await ask.search.health().catch(() => undefined))?.standby?.why ?? null,
  }
})

export const meta: MetaFunction = () => privateMeta('Beheer')

export default function Manage() {
  const { requests, unsettled, searchServer, why } = useLoaderData<typeof loader>()
  const rooms = [
    {
      href: '/beheer/mensen',
      text: 'Mensen en rollen',
      about: 'Wie een account heeft, en wie kennismakelaar of beheerder is.',
    },
    {
      href: '/beheer/aanvragen',
      text: 'Aanvragen',
      about: requests === 0 ? 'Er wacht niemand.' : `Er wacht iets: ${requests}.`,
    },
    { href: '/beheer/rechten', text: 'Wie mag wat', about: 'Wat elke rol mag met een tekst.' },
    {
      href: '/beheer/inloggen',
      text: 'Inloggen via een organisatie',
      about: 'Waar mensen inloggen met het account van hun werk.',
    },
    {
      href: '/beheer/mail',
      text: 'Mail',
      about: unsettled === 0 ? 'Alles is verstuurd of onderweg.' : `Vraagt aandacht: ${unsettled}.`,
    },
    { href: '/beheer/logboek', text: 'Logboek', about: 'Wie wat deed, en wanneer.' },
  ]
  return (
    <div className="wrap form-page accent-leaf">
      <Heading level={1}>Beheer</Heading>
      <ul className="rooms plain-list">
        {rooms.map(({ href, text, about }) => (
          <li key={href} className="rooms__room">
            <a href={href}>{text}</a>
            <p className="quiet">{about}</p>
          </li>
        ))}
      </ul>
      {searchServer && <SearchServer {...searchServer} why={why} />}
    </div>
  )
}
