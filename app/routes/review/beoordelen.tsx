import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { LookAtList } from '#app/components/review/look-at-list.tsx'
import { WaitingList } from '#app/components/review/waiting-list.tsx'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { markSeen } from '#app/models/entries/reviewing/mark-seen.server.ts'
import { toLookAt, waitingFor } from '#app/models/entries/reviewing/queue.server.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Heading } from '#app/ui/heading.tsx'

export const loader = page({ for: 'members' }, async ({ ask }) => ({
  waiting: await waitingFor(ask),
  lookAt: await toLookAt(ask),
}))

const schema = z.object({ versie: z.string() })

export const action = form({ for: 'members', schema }, async ({ ask, input }) => {
  await markSeen(ask, input.versie)
  return { to: '/beoordelen', notice: 'gezien' }
})

export const meta: MetaFunction = () => privateMeta('Te beoordelen')

export default function Queue() {
  const { waiting, lookAt } = useLoaderData<typeof loader>()
  return (
    <div className="wrap form-page accent-leaf">
      <Breadcrumbs crumbs={[{ href: '/mijn', text: 'Mijn werk' }]} />
      <Heading level={1}>Te beoordelen</Heading>
      <p className="utrecht-paragraph utrecht-paragraph--lead">
        Teksten die jij mag publiceren. Wat het langst wacht, staat bovenaan.
      </p>
      <WaitingList waiting={waiting} />
      <LookAtList lookAt={lookAt} />
    </div>
  )
}
