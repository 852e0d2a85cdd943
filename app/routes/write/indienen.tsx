import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { FoundList } from '#app/components/write/found-list.tsx'
import { MissingList } from '#app/components/write/missing-list.tsx'
import { PublishAtOnceForm } from '#app/components/write/publish-at-once-form.tsx'
import { SendInForm } from '#app/components/write/send-in-form.tsx'
import { WritePage } from '#app/components/write/write-page.tsx'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { publishAtOnce } from '#app/models/entries/writing/publish-at-once.server.ts'
import { sendIn, sendInAndPublish } from '#app/models/entries/writing/send-in.server.ts'
import { sendInView } from '#app/models/entries/writing/send-in-view.server.ts'
import { visibilities } from '#app/models/vocabularies/kinds.ts'
import { Notice } from '#app/ui/notice.tsx'

const access = { for: 'members', params: { id: 'id' } } as const

export const loader = page(access, async ({ ask, params }) => ({ view: await sendInView(ask, params.id) }))

const schema = z.object({
  doe: z.enum(['indienen', 'publiceren', 'meteen']).catch('indienen'),
  versie: z.string(),
  wie: z.enum(visibilities.slugs).optional(),
  nagekeken: z.literal('on').optional(),
  bericht: z.string().trim().max(2000, 'Houd het korter: hoogstens 2.000 tekens.').optional(),
})

export const action = form({ ...access, schema }, async ({ ask, params, input }) => {
  const { doe, versie: seen, nagekeken, bericht: note, wie: audience } = input
  const given = { seen, checked: nagekeken === 'on', note }
  if (doe === 'meteen') {
    await publishAtOnce(ask, params.id, { ...given, audience })
    return { to: '/mijn', notice: 'gepubliceerd' }
  }
  if (doe === 'publiceren') {
    await sendInAndPublish(ask, params.id, given)
    return { to: '/mijn', notice: 'gepubliceerd' }
  }
  await sendIn(ask, params.id, given)
  return { to: '/mijn', notice: 'ingediend' }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => privateMeta(`${data?.view.title} indienen`)

export default function SendIn() {
  const { view } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const { id, title, missing, found, waits, revision, hasDraft, isOnline } = view
  const atOnce = sent?.initialValue?.doe === 'meteen'
  const isReady = revision !== null && !waits && !isOnline && missing.length === 0
  return (
    <WritePage
      id={id}
      title={`“${title}” indienen`}
      errors={sent?.error ?? {}}
      idOf={(name) => `${atOnce ? 'meteen' : 'indienen'}-${name}`}
    >
      {waits && (
        <Notice title="Deze tekst is ingediend">
          <p>Hij wacht op de {view.reviewers}. Tot die gekeken heeft, blijft alles zoals het is.</p>
        </Notice>
      )}
      {hasDraft && !waits && (
        <Notice title="Je hebt verder geschreven">
          <p>
            Wat je indient, is de laatste versie die je bewaarde.{' '}
            <a href={`/schrijven/${id}`}>Bewaar eerst wat je daarna schreef</a>, als dat mee moet.
          </p>
        </Notice>
      )}
      {revision === null && (
        <p>
          Er is nog niets om in te dienen. <a href={`/schrijven/${id}`}>Bewaar eerst je tekst</a>.
        </p>
      )}
      {isOnline && !waits && (
        <p>
          Deze versie staat al online. <a href={`/schrijven/${id}`}>Pas de tekst aan</a>; dan kun je dat
          indienen.
        </p>
      )}
      <MissingList id={id} missing={missing} />
      <FoundList id={id} found={found} />
      {isReady && view.mayPublishAtOnce && (
        <PublishAtOnceForm view={view} reply={atOnce ? sent : undefined} />
      )}
      {isReady && <SendInForm view={view} reply={atOnce ? undefined : sent} />}
    </WritePage>
  )
}
