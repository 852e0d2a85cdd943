import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { PageOfKind } from '#app/components/entry/pages/index.tsx'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { PreviewBand } from '#app/components/write/preview-band.tsx'
import { page } from '#app/http/page.server.ts'
import { previewOf } from '#app/models/entries/writing/preview.server.ts'

export const loader = page({ for: 'members', params: { id: 'id' } }, async ({ ask, params }) => ({
  preview: await previewOf(ask, params.id),
}))

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  privateMeta(`Voorbeeld: ${data?.preview.title || 'Zonder titel'}`)

export default function Preview() {
  const { preview } = useLoaderData<typeof loader>()
  return (
    <>
      <PreviewBand preview={preview} />
      <PageOfKind kind={preview.kind} shown={preview.shown} />
    </>
  )
}
