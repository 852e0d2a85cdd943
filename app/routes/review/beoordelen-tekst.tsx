import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { PageOfKind } from '#app/components/entry/pages/index.tsx'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { ReviewBand } from '#app/components/review/review-band.tsx'
import { ReviewDesk } from '#app/components/review/review-desk.tsx'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { addRemark, removeRemark } from '#app/models/entries/reviewing/remarks.server.ts'
import { reviewView } from '#app/models/entries/reviewing/review-view.server.ts'
import { publishSentIn, sendBack } from '#app/models/entries/writing/decide.server.ts'

const access = { for: 'members', params: { id: 'id' } } as const

export const loader = page(access, async ({ ask, params }) => ({ view: await reviewView(ask, params.id) }))

const text = (what: string) =>
  z.string({ error: what }).trim().max(2000, 'Houd het korter: hoogstens 2.000 tekens.')

const schema = z.discriminatedUnion('doe', [
  z.object({
    doe: z.literal('opmerking'),
    onderdeel: z.string({ error: 'Kies bij welk onderdeel je opmerking hoort.' }),
    opmerking: text('Schrijf op wat je wilt zeggen.'),
  }),
  z.object({ doe: z.literal('weghalen'), welke: z.string() }),
  z.object({
    doe: z.literal('terugsturen'),
    reden: text('Schrijf op waarom; de schrijver krijgt dit per mail.'),
  }),
  z.object({ doe: z.literal('publiceren') }),
])

export const action = form({ ...access, schema }, async ({ ask, params, input }) => {
  switch (input.doe) {
    case 'opmerking':
      await addRemark(ask, params.id, { field: input.onderdeel, text: input.opmerking })
      return { to: `/beoordelen/${params.id}#opmerkingen`, notice: 'opgemerkt' }
    case 'weghalen':
      await removeRemark(ask, params.id, input.welke)
      return { to: `/beoordelen/${params.id}#opmerkingen` }
    case 'terugsturen':
      await sendBack(ask, params.id, input.reden)
      return { to: '/beoordelen', notice: 'teruggestuurd' }
    case 'publiceren':
      await publishSentIn(ask, params.id)
      return { to: '/beoordelen', notice: 'gepubliceerd' }
  }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => privateMeta(`Beoordelen: ${data?.view.title}`)

export default function Review() {
  const { view } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  return (
    <>
      <ReviewBand view={view} />
      <PageOfKind kind={view.kind} shown={view.shown} />
      <ReviewDesk view={view} reply={sent} />
    </>
  )
}
