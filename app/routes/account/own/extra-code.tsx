import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { crumbs } from '#app/components/account/crumbs.ts'
import { Setting } from '#app/components/account/settings.tsx'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { page } from '#app/http/page.server.ts'
import { amsterdamDate, dutchPartialDate } from '#app/models/dates.ts'
import { ownAccount } from '#app/models/people/own-account.server.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Heading } from '#app/ui/heading.tsx'

export const loader = page({ for: 'members' }, async ({ ask }) => {
  const { secondFactor, administers } = await ownAccount(ask)
  return { secondFactor, administers }
})

export const meta: MetaFunction = () => privateMeta('Extra code')

export default function ExtraCode() {
  const { secondFactor, administers } = useLoaderData<typeof loader>()
  return (
    <div className="wrap form-page accent-leaf">
      <Breadcrumbs crumbs={crumbs.inAccount} />
      <Heading level={1}>Extra code</Heading>
      <p className="utrecht-paragraph utrecht-paragraph--lead">
        Na je wachtwoord typ je een code van 6 cijfers uit een app op je telefoon. Wie je wachtwoord weet,
        komt er dan nog niet in.
      </p>
      {secondFactor === null ? <IsOff /> : <IsOn {...secondFactor} administers={administers} />}
    </div>
  )
}

function IsOff() {
  return (
    <dl className="settings">
      <Setting
        label="Extra code"
        change={{ href: '/mijn/account/extra-code/nieuw', text: 'Zet aan', whole: 'Zet de extra code aan' }}
      >
        Staat uit
      </Setting>
    </dl>
  )
}

interface On {
  readonly since: string
  readonly codesLeft: number
  readonly administers: boolean
}

function IsOn({ since, codesLeft, administers }: On) {
  return (
    <dl className="settings">
      <Setting
        label="Extra code"
        change={
          administers
            ? undefined
            : { href: '/mijn/account/extra-code/einde', text: 'Zet uit', whole: 'Zet de extra code uit' }
        }
      >
        Staat aan sinds {dutchPartialDate(amsterdamDate(new Date(since)))}
        {administers && <span className="settings__note">Voor beheerders is hij verplicht</span>}
      </Setting>
      <Setting
        label="App"
        change={{
          href: '/mijn/account/extra-code/nieuw',
          text: 'Ander toestel',
          whole: 'Zet de extra code op een ander toestel',
        }}
      >
        Op je telefoon of een ander toestel
      </Setting>
      <Setting
        label="Herstelcodes"
        change={{
          href: '/mijn/account/extra-code/herstelcodes',
          text: 'Maak nieuwe',
          whole: 'Maak nieuwe herstelcodes',
        }}
      >
        Nog {codesLeft} te gebruiken
      </Setting>
    </dl>
  )
}
