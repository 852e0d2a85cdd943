import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { agenda, MeetingPage } from '#app/components/entry/pages/bijeenkomst.tsx'
import { meetingJsonLd } from '#app/components/json-ld/meeting.ts'
import { entryMeta } from '#app/components/meta/entry-meta.ts'
import { originOf } from '#app/components/meta/origin.ts'
import { page } from '#app/http/page.server.ts'
import { spreadable } from '#app/http/unsent.ts'
import { around, endOf } from '#app/models/entries/around.server.ts'
import { entryToRead } from '#app/models/entries/entry-to-read.server.ts'
import type { EntryPage } from '#app/models/entries/views.ts'

interface Meeting {
  readonly entry: EntryPage
  readonly past: boolean
}

export const loader = page(
  {
    open: true,
    unsent: true,
    params: { slug: 'slug' },
    changesAt: ({ entry, past }: Meeting) => (past ? null : endOf(entry)),
  },
  async ({ ask, params }) =>
    await around.bijeenkomst(ask, await entryToRead(ask, 'bijeenkomst', params.slug)),
)

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  entryMeta(data?.entry, { origin: originOf(matches), crumbs: [agenda], jsonLd: meetingJsonLd(data?.entry) })

export default function Meeting() {
  return <MeetingPage {...spreadable(useLoaderData<typeof loader>())} />
}
