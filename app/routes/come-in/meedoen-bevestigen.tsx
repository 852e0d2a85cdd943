import { useForm } from '@conform-to/react'
import type { MetaFunction } from '@remix-run/react'
import { z } from 'zod'
import { FormPage } from '#app/components/account/form-page.tsx'
import { SimpleForm } from '#app/components/account/simple-form.tsx'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { checkJoinToken, confirmJoin } from '#app/models/people/ask-to-join.server.ts'

const access = { open: true, params: { token: 'token' } } as const

// Scanners of mail open every link, so opening it confirms nothing.
export const loader = page({ ...access, kept: false }, async ({ ask, params }) => {
  await checkJoinToken(ask, params.token)
  return null
})

export const action = form({ ...access, schema: z.object({}) }, async ({ ask, params }) => {
  await confirmJoin(ask, params.token)
  return { to: '/', notice: 'adres-bevestigd' }
})

export const meta: MetaFunction = () => privateMeta('Bevestig je adres')

export default function ConfirmJoin() {
  const [state] = useForm({ id: 'bevestigen' })
  return (
    <FormPage
      title="Bevestig je adres"
      lead="Zo weten we dat dit adres van jou is. Daarna kijkt een beheerder naar je aanvraag; je hoort het per mail."
      formId={state.id}
    >
      <SimpleForm id={state.id} button="Dit is mijn adres" />
    </FormPage>
  )
}
