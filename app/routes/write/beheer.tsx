import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import type { NoticeName } from '#app/components/site/notices.ts'
import { AuthorForms } from '#app/components/write/author-forms.tsx'
import { DeleteForm } from '#app/components/write/delete-form.tsx'
import { KeepForms } from '#app/components/write/keep-forms.tsx'
import { ModerationForm } from '#app/components/write/moderation-form.tsx'
import { PleinForms } from '#app/components/write/plein-forms.tsx'
import { WritePage } from '#app/components/write/write-page.tsx'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import type { Ask } from '#app/models/ask.ts'
import { deleteEntry } from '#app/models/entries/deleting/delete-entry.server.ts'
import { archiveEntry, restoreEntry } from '#app/models/entries/keeping/archive-entry.server.ts'
import { askAlong } from '#app/models/entries/keeping/ask-along.server.ts'
import { addColleague, handOver, removeAuthor } from '#app/models/entries/keeping/authors.server.ts'
import { keepView } from '#app/models/entries/keeping/keep-view.server.ts'
import { namePleinPerson, removePleinPerson } from '#app/models/entries/keeping/plein-people.server.ts'
import { pleinRoles } from '#app/models/entries/keeping/plein-role.ts'
import { transfer } from '#app/models/entries/keeping/transfer.server.ts'
import { mailAddress } from '#app/models/people/address.ts'
import { setModeration } from '#app/models/reactions/set-moderation.server.ts'

const access = { for: 'members', params: { id: 'id' } } as const

export const loader = page(access, async ({ ask, params }) => ({ view: await keepView(ask, params.id) }))

const persoon = z.string({ error: 'Kies iemand uit de lijst.' })

const rol = z.enum(pleinRoles, { error: 'Kies wat iemand is bij dit Plein.' })

const schema = z.discriminatedUnion('doe', [
  z.object({ doe: z.literal('toevoegen'), collega: persoon }),
  z.object({ doe: z.literal('vragen'), adres: mailAddress }),
  z.object({ doe: z.literal('weghalen'), persoon }),
  z.object({ doe: z.literal('bij-plein'), wie: persoon, rol }),
  z.object({ doe: z.literal('vragen-plein'), mailadres: mailAddress, 'rol-vraag': rol }),
  z.object({ doe: z.literal('van-plein'), persoon, als: rol }),
  z.object({ doe: z.literal('overdragen'), opvolger: persoon }),
  z.object({
    doe: z.literal('archiveren'),
    reden: z
      .string({ error: 'Schrijf op waarom; dat komt op de pagina te staan.' })
      .trim()
      .max(300, 'Houd het korter: hoogstens 300 tekens.'),
  }),
  z.object({ doe: z.literal('terugzetten') }),
  z.object({ doe: z.literal('nakijken') }),
  z.object({ doe: z.literal('meteen') }),
  z.object({ doe: z.literal('verwijderen'), titel: z.string({ error: 'Typ de titel over.' }) }),
  z.object({
    doe: z.literal('verplaatsen'),
    organisatie: z.string({ error: 'Kies een organisatie uit de lijst.' }),
  }),
])

type Input = z.output<typeof schema>

const acts: {
  [Act in Input['doe']]: (ask: Ask, id: string, input: Extract<Input, { doe: Act }>) => Promise<void>
} = {
  toevoegen: (ask, id, { collega }) => addColleague(ask, id, collega),
  vragen: (ask, id, { adres }) => askAlong(ask, id, adres, 'co-author'),
  'bij-plein': (ask, id, { wie, rol: als }) => namePleinPerson(ask, id, wie, als),
  'vragen-plein': (ask, id, { mailadres, 'rol-vraag': als }) => askAlong(ask, id, mailadres, als),
  'van-plein': (ask, id, input) => removePleinPerson(ask, id, input.persoon, input.als),
  weghalen: (ask, id, input) => removeAuthor(ask, id, input.persoon),
  overdragen: (ask, id, { opvolger }) => handOver(ask, id, opvolger),
  archiveren: (ask, id, { reden }) => archiveEntry(ask, id, reden),
  verwijderen: (ask, id, { titel }) => deleteEntry(ask, id, titel),
  terugzetten: (ask, id) => restoreEntry(ask, id),
  nakijken: (ask, id) => setModeration(ask, id, true),
  meteen: (ask, id) => setModeration(ask, id, false),
  verplaatsen: (ask, id, { organisatie }) => transfer(ask, id, organisatie),
}

/** After these the asker may have no more to do with it. */
const leave: readonly string[] = ['overdragen', 'verplaatsen', 'verwijderen'] satisfies Input['doe'][]

const noticeAfter: Readonly<Partial<Record<Input['doe'], NoticeName>>> = {
  vragen: 'gevraagd',
  'vragen-plein': 'gevraagd',
  verwijderen: 'verwijderd',
}

export const action = form({ ...access, schema }, async ({ ask, params, input }) => {
  const act = acts[input.doe] as (ask: Ask, id: string, input: Input) => Promise<void>
  await act(ask, params.id, input)
  const isOut = input.doe === 'weghalen' && input.persoon === ask.viewer.person?.id
  return {
    to: isOut || leave.includes(input.doe) ? '/mijn' : `/schrijven/${params.id}/beheer`,
    notice: noticeAfter[input.doe] ?? 'bijgewerkt',
  }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => privateMeta(`Beheer van ${data?.view.title}`)

export default function Keep() {
  const { view } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  return (
    <WritePage
      id={view.id}
      title={`“${view.title}” beheren`}
      lead="Wie eraan schrijft, van wie het is, en of het nog meetelt."
      errors={sent?.error ?? {}}
      idOf={(name) => `beheer-${name}`}
    >
      <AuthorForms view={view} reply={sent} />
      {view.plein && <PleinForms plein={view.plein} reply={sent} />}
      {view.moderated !== null && <ModerationForm moderated={view.moderated} />}
      <KeepForms view={view} reply={sent} />
      {view.losses && <DeleteForm losses={view.losses} reply={sent} />}
    </WritePage>
  )
}
