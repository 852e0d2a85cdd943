import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { ActButton } from '#app/components/manage/act-button.tsx'
import { ManagePage } from '#app/components/manage/manage-page.tsx'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { lastMailFiles } from '#app/mail/mail-files.server.ts'
import { mailOverview, type UnsettledMail } from '#app/mail/overview.server.ts'
import { discard, sendAgain } from '#app/mail/settle.server.ts'
import { dutchInstant } from '#app/models/dates.ts'
import { actorOf } from '#app/models/viewer.ts'
import { Heading } from '#app/ui/heading.tsx'

export const loader = page({ for: 'administrators' }, async ({ ask, context }) => ({
  overview: await mailOverview(ask.store.read, ask.now),
  files:
    context.services.settings.SMTP_URL === ''
      ? await lastMailFiles(context.services.settings.DATA_DIR)
      : null,
}))

const schema = z.object({ doe: z.enum(['opnieuw', 'weggooien']), id: z.coerce.number().int() })

export const action = form({ for: 'administrators', schema }, async ({ ask, input }) => {
  const decision = { actor: actorOf(ask.viewer), now: ask.now }
  const settle = input.doe === 'opnieuw' ? sendAgain : discard
  await ask.store.write(async (tx) => settle(tx, input.id, decision))
  return { to: '/beheer/mail', notice: 'bijgewerkt' }
})

export const meta: MetaFunction = () => privateMeta('Mail')

export default function Mail() {
  const { overview, files } = useLoaderData<typeof loader>()
  const { waiting, held, uncertain } = overview
  return (
    <ManagePage
      title="Mail"
      lead={
        waiting.count === 0
          ? 'Er wacht geen mail.'
          : `Er wacht mail om verstuurd te worden: ${waiting.count}.`
      }
    >
      <Unsettled title="Niet aangenomen" mails={held} />
      <Unsettled title="Misschien verstuurd" mails={uncertain} />
      {files && (
        <section className="section">
          <Heading level={2}>De laatste mails</Heading>
          <p>Er is geen mailserver ingesteld. Mails staan daarom hier, en als bestand op de server.</p>
          {files.map(({ file, at, subject, to, text }) => (
            <details key={file} className="mail">
              <summary>
                {subject} · {to} · {dutchInstant(at)}
              </summary>
              <pre className="mail__text">{text}</pre>
            </details>
          ))}
        </section>
      )}
    </ManagePage>
  )
}

function Unsettled({ title, mails }: { title: string; mails: readonly UnsettledMail[] }) {
  if (mails.length === 0) return null
  return (
    <section className="section">
      <Heading level={2}>{title}</Heading>
      <ul className="cases plain-list">
        {mails.map(({ id, template, to, since, problem, attempts }) => (
          <li key={id} className="case">
            <p>
              {template} aan {to.name ?? to.address} · sinds {dutchInstant(since)} · {attempts} keer
              geprobeerd
              {problem && ` · ${problem}`}
            </p>
            <div className="acts">
              <ActButton act="opnieuw" text="Verstuur opnieuw" about={template} values={{ id: String(id) }} />
              <ActButton act="weggooien" text="Gooi weg" about={template} values={{ id: String(id) }} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
