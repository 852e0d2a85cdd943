import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { MergeForm, mergeId } from '#app/components/write/merge-form.tsx'
import { WritePage } from '#app/components/write/write-page.tsx'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { typedAt } from '#app/models/entries/forms/path.ts'
import { typedSchema } from '#app/models/entries/forms/typed-schema.ts'
import type { Difference } from '#app/models/entries/writing/merge.ts'
import { mergeDraft } from '#app/models/entries/writing/merge-draft.server.ts'
import { mergeView } from '#app/models/entries/writing/merge-view.server.ts'

/** Fields that somebody left without a choice. */
const noneOpen: readonly Difference[] = []

const access = { for: 'members', params: { id: 'id' } } as const

export const loader = page(access, async ({ ask, params }) => ({
  view: await mergeView(ask, params.id, null),
}))

/** The text of the asker as it was sent along. */
const sentAlong = z
  .string()
  .transform((text, context) => {
    try {
      return typedSchema.parse(JSON.parse(text))
    } catch {
      context.addIssue('Je eigen tekst kwam niet goed over. Ga terug en probeer het opnieuw.')
      return z.NEVER
    }
  })
  .optional()

const schema = z.union([
  // From the form of the text: what was typed there and not kept.
  typedSchema.extend({ doe: z.literal('naast') }),
  z.object({
    doe: z.literal('kies'),
    keus: z.record(z.string(), z.unknown()).default({}),
    versie: z.coerce.number().int().min(0),
    nieuwste: z.string().default(''),
    mijn: sentAlong,
  }),
])

export const action = form({ ...access, schema }, async ({ ask, params, input }) => {
  if (input.doe === 'naast') {
    const { doe: _, ...typed } = input
    return { shown: { view: await mergeView(ask, params.id, typed), open: noneOpen } }
  }
  const { keus, versie, nieuwste, mijn = null } = input
  const sideOf = (at: string) => {
    const side = typedAt(keus, at)
    return side === 'mine' || side === 'theirs' ? side : undefined
  }
  if (mijn) {
    // The page can't ask for a text that was never kept, so what is still open is shown with it.
    const view = await mergeView(ask, params.id, mijn)
    const open = view.differences.filter(({ at }) => sideOf(at) === undefined)
    if (open.length > 0) return { shown: { view, open } }
  }
  await mergeDraft(ask, params.id, { sideOf, version: versie, newest: nieuwste, mine: mijn })
  return { to: `/schrijven/${params.id}`, notice: 'samengevoegd' }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => privateMeta(`${data?.view.title} samenvoegen`)

export default function Merge() {
  const { view: kept } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const shown = sent && 'shown' in sent ? sent.shown : null
  const view = shown?.view ?? kept
  const reply = sent && 'shown' in sent ? undefined : sent
  const open = (shown?.open ?? []).map(({ at, label }: Difference) => [
    `keus.${at}`,
    [`Kies ook bij “${label}” welke tekst je houdt.`],
  ])
  return (
    <WritePage
      id={view.id}
      title="Twee teksten samenvoegen"
      lead={`Dit verschilt tussen jouw tekst en die van ${view.other}. Kies per onderdeel welke je houdt.`}
      errors={{ ...reply?.error, ...Object.fromEntries(open) }}
      idOf={(name) => mergeId(name.replace(/^keus\./, ''))}
    >
      {view.differences.length === 0 && (
        <p className="empty">De twee teksten zijn gelijk. Er is niets te kiezen.</p>
      )}
      <MergeForm view={view} reply={reply} />
    </WritePage>
  )
}
