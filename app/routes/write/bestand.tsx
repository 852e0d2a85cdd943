import type { LinksFunction } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { DescribeForm, RemoveForm } from '#app/components/files/file-forms.tsx'
import { FileShown } from '#app/components/files/file-shown.tsx'
import { usesInWords } from '#app/components/files/uses-in-words.ts'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { WritePage } from '#app/components/write/write-page.tsx'
import enhancing from '#app/enhance/files.ts?worker&url'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { describeFile, removeFile } from '#app/models/files/change-file.server.ts'
import { fileOf } from '#app/models/files/files-of.server.ts'
import styles from '#app/styles/files.css?url'

const access = { for: 'members', params: { id: 'id', bestand: 'id' } } as const

export const loader = page(access, async ({ ask, params }) => ({
  view: await fileOf(ask, params.id, params.bestand),
}))

const schema = z.discriminatedUnion('doe', [
  z.object({ doe: z.literal('beschrijven'), alt: z.string().default('') }),
  z.object({ doe: z.literal('weghalen'), zeker: z.literal('on').optional() }),
])

export const action = form({ ...access, schema }, async ({ ask, params, input }) => {
  const list = `/schrijven/${params.id}/bestanden`
  if (input.doe === 'beschrijven') {
    await describeFile(ask, params.id, params.bestand, input.alt)
    return { to: `${list}/${params.bestand}`, notice: 'bijgewerkt' }
  }
  await removeFile(ask, params.id, params.bestand, input.zeker === 'on')
  return { to: list, notice: 'bestand-weg' }
})

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction<typeof loader> = ({ data }) => privateMeta(`${data?.view.file.name}`)

export default function OneFile() {
  const { view } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const { file } = view
  return (
    <WritePage
      id={view.id}
      title={file.name}
      lead={`${file.facts}, bij “${view.title}”. ${usesInWords(file.uses)}`}
      errors={sent?.error ?? {}}
      idOf={(name) => `bestand-${name}`}
    >
      <p>
        <a href={`/schrijven/${view.id}/bestanden`}>Alle beelden en bestanden bij deze tekst</a>
      </p>
      <FileShown file={file} />
      {view.mayRemove && <DescribeForm file={file} reply={sent} />}
      {view.mayRemove && <RemoveForm file={file} reply={sent} />}
      <script type="module" src={enhancing} />
    </WritePage>
  )
}
