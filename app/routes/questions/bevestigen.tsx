import type { MetaFunction } from '@remix-run/react'
import { z } from 'zod'
import { FormPage } from '#app/components/account/form-page.tsx'
import { SimpleForm } from '#app/components/account/simple-form.tsx'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { checkQuestionToken, confirmQuestion } from '#app/models/questions/confirm.server.ts'

const access = { open: true, params: { token: 'token' } } as const

// Scanners of mail open every link, so opening it sends nothing on.
export const loader = page({ ...access, kept: false }, async ({ ask, params }) => {
  await checkQuestionToken(ask, params.token)
  return null
})

export const action = form({ ...access, schema: z.object({}) }, async ({ ask, params }) => {
  await confirmQuestion(ask, params.token)
  return { to: '/', notice: 'vraag-verstuurd' }
})

export const meta: MetaFunction = () => privateMeta('Bevestig je vraag')

export default function ConfirmQuestion() {
  return (
    <FormPage
      title="Is deze vraag van jou?"
      lead="Dan sturen we hem door. Wie hem krijgt, ziet je naam en je e-mailadres, en antwoordt je per mail."
      formId="bevestigen"
    >
      <SimpleForm id="bevestigen" button="Ja, stuur mijn vraag door" />
    </FormPage>
  )
}
