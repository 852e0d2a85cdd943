import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { FormPage } from '#app/components/account/form-page.tsx'
import { SimpleForm } from '#app/components/account/simple-form.tsx'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { markAnswered, reactionToAnswer } from '#app/models/reactions/own.server.ts'

const access = { for: 'members', params: { id: 'id' } } as const

export const loader = page(access, async ({ ask, params }) => reactionToAnswer(ask, params.id))

export const action = form({ ...access, schema: z.object({}) }, async ({ ask, params }) => {
  const { isAnswered, path } = await reactionToAnswer(ask, params.id)
  await markAnswered(ask, params.id, !isAnswered)
  return { to: `${path}#reacties`, notice: 'bijgewerkt' }
})

export const meta: MetaFunction = () => privateMeta('Beantwoord')

export default function Answered() {
  const { text, isAnswered } = useLoaderData<typeof loader>()
  return (
    <FormPage
      title={isAnswered ? 'Toch niet beantwoord?' : 'Is deze reactie beantwoord?'}
      formId="beantwoord"
    >
      <blockquote className="reaction__text">{text}</blockquote>
      <SimpleForm id="beantwoord" button={isAnswered ? 'Nog niet beantwoord' : 'Ja, beantwoord'} />
    </FormPage>
  )
}
