import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { AuthorForms } from '#app/components/write/author-forms.tsx'
import { KeepForms } from '#app/components/write/keep-forms.tsx'
import { WritePage } from '#app/components/write/write-page.tsx'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import type { Ask } from '#app/models/ask.ts'
import { archiveEntry, restoreEntry } from '#app/models/entries/keeping/archive-entry.server.ts'
import { askCoAuthor } from '#app/models/entries/keeping/ask-co-author.server.ts'
import { addColleague, handOver, removeAuthor } from '#app/models/entries/keeping/authors.server.ts'
import { keepView } from '#app/models/entries/keeping/keep-view.server.ts'
import { transfer } from '#app/models/entries/keeping/transfer.server.ts'
import { mailAddress } from '#app/models/people/address.ts'

const access = { for: 'members', params: { id: 'id' } } as const

export const loader = page(access, async ({ ask, params }) => ({ view: await keepView(ask, params.id) }))

const persoon = z.string({ error: 'Kies iemand uit de lijst.' })

const schema = z.discriminatedUnion('doe', [
  z.object({ doe: z.literal('toevoegen'), collega: persoon }),
  z.object({ doe: z.literal('vragen'), adres: mailAddress }),
  z.object({ doe: z.literal('weghalen'), persoon }),
  z.object({ doe: z.literal('overdragen'), opvolger: persoon }),
  z.object({
    doe: z.literal('archiveren'),
    reden: z
      .string({ error: 'Schrijf op waarom; dat komt op de pagina te staan.' })
      .trim()
      .max(300, 'Houd het korter: hoogstens 300 tekens.'),
  }),
  z.object({ doe: z.literal('terugzetten') }),
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
  vragen: (ask, id, { adres }) => askCoAuthor(ask, id, adres),
  weghalen: (ask, id, input) => removeAuthor(ask, id, input.persoon),
  overdragen: (ask, id, { opvolger }) => handOver(ask, id, opvolger),
  archiveren: (ask, id, { reden }) => archiveEntry(ask, id, reden),
  terugzetten: (ask, id) => restoreEntry(ask, id),
  verplaatsen: (ask, id, { organisatie }) => transfer(ask, id, organisatie),
}

/** After these the asker may have no more to do with it. */
const leave: readonly string[] = ['overdragen', 'verplaatsen'] satisfies Input['doe'][]

export const action = form({ ...access, schema }, async ({ ask, params, input }) => {
  const act = acts[input.doe] as (ask: Ask, id: string, input: Input) => Promise<void>
  await act(ask, params.id, input)
  const isOut = input.doe === 'weghalen' && input.persoon === ask.viewer.person?.id
  return {
    to: isOut || leave.includes(input.doe) ? '/mijn' : `/schrijven/${params.id}/beheer`,
    notice: input.doe === 'vragen' ? 'gevraagd' : 'bijgewerkt',
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
      <KeepForms view={view} reply={sent} />
    </WritePage>
  )
}
