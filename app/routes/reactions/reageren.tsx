import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { FormPage } from '#app/components/account/form-page.tsx'
import { sentFields } from '#app/components/account/sent-fields.ts'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { ReactionForm } from '#app/components/reactions/reaction-form.tsx'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { mailAddress, personName } from '#app/models/people/address.ts'
import { entryToReactTo, react, reactAsGuest } from '#app/models/reactions/react.server.ts'
import { reactionText } from '#app/models/reactions/text.ts'
import type { Viewer } from '#app/models/viewer.ts'

const access = { open: true, params: { id: 'id' } } as const

export const loader = page({ ...access, kept: false }, async ({ ask, params, url }) => {
  const { card } = await entryToReactTo(ask, params.id)
  return { card, isMember: ask.viewer.person !== null, parentId: url.searchParams.get('op') }
})

const asMember = z.object({ text: reactionText, op: z.string().optional() })
const asGuest = asMember.extend({ name: personName, address: mailAddress, website: z.string().optional() })
type Said = z.ZodType<z.output<typeof asMember> | z.output<typeof asGuest>>

/** Who has an account gives no name; whether they have one is asked of the session and never of the form. */
const schema = ({ person }: Viewer): Said => (person === null ? asGuest : asMember)

export const action = form({ ...access, schema }, async ({ ask, params, input, context }) => {
  const { card } = await entryToReactTo(ask, params.id)
  const said = { entryId: params.id, parentId: input.op ?? null, text: input.text }
  if (!('address' in input)) {
    const isShown = await react(ask, said)
    return { to: `${card.path}#reacties`, notice: isShown ? 'gereageerd' : 'reactie-wacht' }
  }
  // A program filled in what people don't see: it is told what people are, and nothing happens.
  if (!input.website) await reactAsGuest(ask, said, { ...input, client: context.client })
  return { to: `${card.path}#reacties`, notice: 'reactie-mail' }
})

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  privateMeta(`Reageren op ${data?.card.title ?? ''}`)

export default function React() {
  const { card, isMember, parentId } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const state = sentFields('reactie', sent)
  const answered = state('op', parentId ?? undefined).initialValue
  return (
    <FormPage
      title={`${answered ? 'Antwoorden' : 'Reageren'} op “${card.title}”`}
      crumbs={[{ href: card.path, text: card.title }]}
      errors={sent?.error ?? {}}
      formId="reactie"
    >
      <ReactionForm
        entryId={card.id}
        isMember={isMember}
        parentId={typeof answered === 'string' ? answered : undefined}
        state={state}
      />
    </FormPage>
  )
}
