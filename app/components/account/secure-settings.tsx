import { amsterdamDate, dutchPartialDate } from '#app/models/dates.ts'
import type { OwnAccount } from '#app/models/people/account.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Setting, Settings } from './settings.tsx'

const dayOf = (instant: string) => dutchPartialDate(amsterdamDate(new Date(instant)))

/** Password, second factor and sessions, with what is advised. */
export function SecureSettings({ account, sessions }: { account: OwnAccount; sessions: number }) {
  const { passwordChangedAt, secondFactor, keeps } = account
  return (
    <Settings id="inloggen" title="Inloggen">
      {keeps.length > 0 && secondFactor === null && (
        <Notice title="Zet de extra code aan">
          <p>
            Je bent kennismakelaar en publiceert teksten van anderen. Met een extra code uit een app kan
            niemand dat in jouw naam doen, ook niet met je wachtwoord.{' '}
            <a href="/mijn/account/extra-code/nieuw">Zet de extra code aan</a>.
          </p>
        </Notice>
      )}
      {secondFactor !== null && secondFactor.codesLeft < 3 && (
        <Notice title="Je herstelcodes raken op">
          <p>
            Je hebt er nog {secondFactor.codesLeft}.{' '}
            <a href="/mijn/account/extra-code/herstelcodes">Maak nieuwe herstelcodes</a>.
          </p>
        </Notice>
      )}
      <dl>
        <Setting
          label="Wachtwoord"
          change={
            passwordChangedAt === null
              ? undefined
              : { href: '/mijn/account/wachtwoord', text: 'Wijzig', whole: 'Wijzig je wachtwoord' }
          }
        >
          {passwordChangedAt === null
            ? 'Je logt in via je organisatie'
            : `Gekozen op ${dayOf(passwordChangedAt)}`}
        </Setting>
        <Setting
          label="Extra code"
          change={{
            href: secondFactor === null ? '/mijn/account/extra-code/nieuw' : '/mijn/account/extra-code',
            text: secondFactor === null ? 'Zet aan' : 'Bekijk',
            whole: secondFactor === null ? 'Zet de extra code aan' : 'Bekijk je extra code',
          }}
        >
          {secondFactor === null ? 'Staat uit' : `Staat aan sinds ${dayOf(secondFactor.since)}`}
        </Setting>
        <Setting
          label="Ingelogd"
          change={{
            href: '/mijn/account/sessies',
            text: 'Bekijk',
            whole: 'Bekijk waar je bent ingelogd',
          }}
        >
          {sessions === 1 ? 'Alleen hier' : `Op ${sessions} plekken`}
        </Setting>
      </dl>
    </Settings>
  )
}
