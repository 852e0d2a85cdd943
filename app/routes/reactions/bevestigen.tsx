import type { MetaFunction } from '@remix-run/react'
import { z } from 'zod'
import { FormPage } from '#app/components/account/form-page.tsx'
import { SimpleForm } from '#app/components/account/simple-form.tsx'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { checkReactionToken, confirmReaction } from '#app/models/reactions/confirm.server.ts'

const access = { open: true, params: { token: 'token' } } as const

// Scanners of mail open every link, so opening it confirms nothing.
export const loader = page({ ...access, kept: false }, async ({ ask, params }) => {
  await checkReactionToken(ask, params.token)
  return null
})

export const action = form({ ...access, schema: z.object({}) }, async ({ ask, params }) => {
  await confirmReaction(ask, params.token)
  return { to: '/', notice: 'reactie-wacht' }
})

export const meta: MetaFunction = () => privateMeta('Bevestig je reactie')

export default function ConfirmReaction() {
  return (
    <FormPage
      title="Is deze reactie van jou?"
      lead="Daarna kijkt iemand van het netwerk ernaar."
      formId="bevestigen"
    >
      <SimpleForm id="bevestigen" button="Ja, die is van mij" />
    </FormPage>
  )
}
