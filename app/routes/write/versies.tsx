import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { ChangeList } from '#app/components/write/change-list.tsx'
import { RestoreVersion } from '#app/components/write/restore-version.tsx'
import { VersionTable } from '#app/components/write/version-table.tsx'
import { WritePage } from '#app/components/write/write-page.tsx'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { versionsOf } from '#app/models/entries/compare/versions.server.ts'
import { restoreVersion } from '#app/models/entries/writing/restore-version.server.ts'
import { Heading } from '#app/ui/heading.tsx'

const access = { for: 'members', params: { id: 'id' } } as const

const number = z.coerce.number().int().min(1).max(1_000_000)

export const loader = page(access, async ({ ask, params, url }) => {
  const asked = (name: string) => number.safeParse(url.searchParams.get(name)).data ?? null
  return { view: await versionsOf(ask, params.id, { from: asked('van'), to: asked('met') }) }
})

const schema = z.object({ terug: number })

export const action = form({ ...access, schema }, async ({ ask, params, input }) => {
  await restoreVersion(ask, params.id, input.terug)
  return { to: `/schrijven/${params.id}/versies`, notice: 'teruggezet' }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => privateMeta(`Versies van ${data?.view.title}`)

export default function Versions() {
  const { view } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const { id, title, versions, compared, mayRestore } = view
  return (
    <WritePage id={id} title={`Versies van “${title}”`} errors={sent?.error ?? {}}>
      <VersionTable versions={versions} compared={compared} />
      {compared && (
        <section className="part" aria-labelledby="vergelijking">
          <Heading level={2} id="vergelijking">
            Van versie {compared.from} naar versie {compared.to}
          </Heading>
          {compared.changes.length === 0 ? (
            <p>Deze twee versies zijn gelijk.</p>
          ) : (
            <>
              <p>
                Wat erbij kwam, is <ins className="change__added">onderstreept</ins>. Wat eraf ging, is{' '}
                <del className="change__removed">doorgestreept</del>.
              </p>
              <ChangeList changes={compared.changes} />
            </>
          )}
        </section>
      )}
      {mayRestore && versions.length > 1 && <RestoreVersion view={view} />}
    </WritePage>
  )
}
