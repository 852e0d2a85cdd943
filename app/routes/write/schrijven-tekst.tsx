import type { LinksFunction } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { controlId } from '#app/components/write/form-state.ts'
import { problemsByControl } from '#app/components/write/list-of-problems.ts'
import { MergeOffer } from '#app/components/write/merge-offer.tsx'
import { ReturnedNote } from '#app/components/write/returned-note.tsx'
import { WriteForm, writeFormId } from '#app/components/write/write-form.tsx'
import { WriteHead } from '#app/components/write/write-head.tsx'
import writing from '#app/enhance/write/main.ts?worker&url'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { changeList, type ListChange } from '#app/models/entries/forms/change-list.ts'
import { typedAt } from '#app/models/entries/forms/path.ts'
import { typedSchema } from '#app/models/entries/forms/typed-schema.ts'
import { correct } from '#app/models/entries/writing/correct.server.ts'
import { saveDraft } from '#app/models/entries/writing/save-draft.server.ts'
import { saveVersion } from '#app/models/entries/writing/save-version.server.ts'
import { writeView } from '#app/models/entries/writing/write-view.server.ts'
import editorStyles from '#app/styles/editor.css?url'
import styles from '#app/styles/write.css?url'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'

const access = { for: 'members', params: { id: 'id' } } as const

export const loader = page(access, async ({ ask, params, url }) => {
  const { searchParams } = url
  const at = searchParams.get('zoek')
  const looking = at === null ? null : { at, words: searchParams.get('woorden') ?? '' }
  const view = await writeView(ask, params.id, looking)
  return { view, checked: searchParams.has('nakijken') }
})

const schema = typedSchema.extend({
  versie: z.coerce.number().int().min(0).catch(0),
  /** What was asked for: `bewaar`, `concept`, `indienen`, `verbetering`, `voorbeeld`, `vergelijkbaar`, `meer:record.steps`, `zoek:record.tools`. */
  doe: z
    .string()
    .regex(/^[a-z]+(?::[\w.[\]]{1,200})?$/)
    .catch('bewaar'),
  /** Words that were typed to look something up, by the control: `{ record: { tools: 'plein' } }`. */
  zoek: z.record(z.string(), z.unknown()).optional(),
})

/** Whatever was asked for, what was typed is kept first. */
export const action = form({ ...access, schema }, async ({ ask, params, input }) => {
  const { versie, doe, zoek, ...typed } = input
  const [act = '', at = ''] = doe.split(':')
  const here = `/schrijven/${params.id}`
  if (listChanges.includes(act)) {
    await saveDraft(ask, params.id, changeList(typed, act as ListChange, at), versie)
    return { to: `${here}#${controlId(at)}` }
  }
  await saveDraft(ask, params.id, typed, versie)
  if (act === 'zoek') {
    const words = String(typedAt(zoek ?? {}, at) ?? '').slice(0, 200)
    return { to: `${here}?${new URLSearchParams({ zoek: at, woorden: words })}#${controlId(at)}` }
  }
  if (act === 'voorbeeld') return { to: `${here}/voorbeeld` }
  if (act === 'vergelijkbaar') return { to: `/vergelijkbaar?concept=${params.id}` }
  if (act === 'concept') return { to: here }
  if (act === 'verbetering') {
    await correct(ask, params.id)
    return { to: '/mijn', notice: 'verbeterd' }
  }
  await saveVersion(ask, params.id)
  return act === 'indienen' ? { to: `${here}/indienen` } : { to: here, notice: 'bewaard' }
})

const listChanges: readonly string[] = ['meer', 'weg', 'omhoog', 'omlaag'] satisfies ListChange[]

export const links: LinksFunction = () => [styles, editorStyles].map((href) => ({ rel: 'stylesheet', href }))

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.view.typed.title || 'Zonder titel'} schrijven | Leerplein` },
  { name: 'robots', content: 'noindex' },
]

export default function Write() {
  const { view, checked } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  // What was sent and not kept goes before what was kept.
  const typed = sent?.initialValue ? typedSchema.parse(sent.initialValue) : view.typed
  const isChecked = checked || sent !== undefined
  // It names the version that was seen when another one was kept meanwhile.
  const refused = sent?.error?.versie !== undefined
  const errors = { ...(isChecked ? problemsByControl(view.problems) : {}), ...sent?.error }
  return (
    <div className="wrap form-page accent-leaf">
      <WriteHead view={view} />
      {view.returned && <ReturnedNote id={view.id} returned={view.returned} />}
      <ErrorSummary errors={errors} idOf={controlId} />
      {refused && <MergeOffer id={view.id} form={writeFormId} />}
      <WriteForm view={{ ...view, typed }} checked={isChecked} refused={refused} />
      <script type="module" src={writing} />
    </div>
  )
}
