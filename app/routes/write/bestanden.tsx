import type { LinksFunction } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { FileList } from '#app/components/files/file-list.tsx'
import { fileControlId, UploadForm } from '#app/components/files/upload-form.tsx'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { WritePage } from '#app/components/write/write-page.tsx'
import enhancing from '#app/enhance/files.ts?worker&url'
import { page } from '#app/http/page.server.ts'
import { upload } from '#app/http/upload.server.ts'
import { addFiles } from '#app/models/files/add-files.server.ts'
import { entryToAddTo, filesOf } from '#app/models/files/files-of.server.ts'
import { givenFiles } from '#app/models/files/given-files.ts'
import styles from '#app/styles/files.css?url'

const access = { for: 'members', params: { id: 'id' } } as const

export const loader = page(access, async ({ ask, params }) => ({ view: await filesOf(ask, params.id) }))

export const action = upload(
  { ...access, before: ({ ask, params }) => entryToAddTo(ask, params.id) },
  async ({ ask, params, form, context }) => {
    const { files } = context.services
    const given = givenFiles(form)
    if (given.length === 0) return { problems: { '0': ['Kies een bestand.'] }, status: 422 }
    const outcomes = await addFiles({ ...ask, files }, params.id, given)
    const problems = outcomes.flatMap((outcome, index) =>
      'refused' in outcome ? [[String(given[index]?.number), [outcome.refused.detail.user]] as const] : [],
    )
    if (problems.length > 0) return { problems: Object.fromEntries(problems), status: 422 }
    return { to: `/schrijven/${params.id}/bestanden`, notice: 'bestand-erbij' }
  },
)

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  privateMeta(`Beelden en bestanden bij ${data?.view.title}`)

export default function Files() {
  const { view } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  return (
    <WritePage
      id={view.id}
      title="Beelden en bestanden"
      lead={`Bij “${view.title}”. Zet hier een bestand bij, en plak daarna de regel die je krijgt in je tekst.`}
      errors={sent?.problems ?? {}}
      idOf={fileControlId}
    >
      <UploadForm reply={sent} />
      <FileList view={view} />
      <script type="module" src={enhancing} />
    </WritePage>
  )
}
