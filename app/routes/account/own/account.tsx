import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { crumbs } from '#app/components/account/crumbs.ts'
import { OwnRelations } from '#app/components/account/own-relations.tsx'
import { SecureSettings } from '#app/components/account/secure-settings.tsx'
import { Setting, Settings } from '#app/components/account/settings.tsx'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { sessionOf } from '#app/http/ask.server.ts'
import { page } from '#app/http/page.server.ts'
import { followedBy } from '#app/models/follows/follow.server.ts'
import { ownAccount } from '#app/models/people/own-account.server.ts'
import { ownSessions } from '#app/models/people/own-sessions.server.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Heading } from '#app/ui/heading.tsx'

export const loader = page({ for: 'members' }, async (asked) => ({
  account: await ownAccount(asked.ask),
  sessions: (await ownSessions(asked.ask, sessionOf(asked).id)).length,
  follows: (await followedBy(asked.ask)).length,
}))

export const meta: MetaFunction = () => privateMeta('Account')

export default function Account() {
  const { account, sessions, follows } = useLoaderData<typeof loader>()
  const { name, address, newAddress } = account
  return (
    <div className="wrap form-page accent-leaf">
      <Breadcrumbs crumbs={crumbs.account} />
      <Heading level={1}>Account</Heading>
      <Settings id="gegevens" title="Je gegevens">
        <dl>
          <Setting
            label="Naam"
            change={{ href: '/mijn/account/naam', text: 'Wijzig', whole: 'Wijzig je naam' }}
          >
            {name}
          </Setting>
          <Setting
            label="E-mailadres"
            change={{ href: '/mijn/account/adres', text: 'Wijzig', whole: 'Wijzig je e-mailadres' }}
          >
            {address}
            {newAddress && <span className="settings__note">Wordt {newAddress}, als je dat bevestigt</span>}
          </Setting>
        </dl>
      </Settings>
      <SecureSettings account={account} sessions={sessions} />
      <Settings id="mail" title="Mail">
        <dl>
          <Setting
            label="Meldingen"
            change={{ href: '/mijn/account/meldingen', text: 'Kies', whole: 'Kies hoe vaak je mail krijgt' }}
          >
            Hoe vaak je over wat mail krijgt
          </Setting>
          <Setting
            label="Wat je volgt"
            change={{ href: '/mijn/volgt', text: 'Bekijk', whole: 'Bekijk wat je volgt' }}
          >
            {follows === 0 ? 'Nog niets' : follows === 1 ? '1 pagina' : `${follows} pagina’s`}
          </Setting>
        </dl>
      </Settings>
      <OwnRelations account={account} />
      <p className="form-page__beside">
        <a href="/mijn/account/gegevens">Haal je gegevens op of wis je account</a>
      </p>
    </div>
  )
}
