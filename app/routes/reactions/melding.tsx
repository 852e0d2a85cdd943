import { type MetaFunction, useActionData } from '@remix-run/react'
import { z } from 'zod'
import { FormPage } from '#app/components/account/form-page.tsx'
import { sentFields } from '#app/components/account/sent-fields.ts'
import { SimpleForm } from '#app/components/account/simple-form.tsx'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { reportable, reportReaction } from '#app/models/reactions/own.server.ts'
import { TextArea } from '#app/ui/form/text-field.tsx'

const access = { open: true, params: { id: 'id' } } as const

export const loader = page({ ...access, kept: false }, async ({ ask, params }) => {
  await reportable(ask, params.id)
  return null
})

const schema = z.object({
  reason: z
    .string({ error: 'Schrijf op wat er mis mee is.' })
    .trim()
    .min(1, 'Schrijf op wat er mis mee is.')
    .max(1000, 'Houd het bij 1.000 tekens.'),
})

export const action = form({ ...access, schema }, async ({ ask, params, input, context }) => {
  const path = await reportable(ask, params.id)
  await reportReaction(ask, params.id, input.reason, context.client)
  return { to: `${path}#reacties`, notice: 'reactie-gemeld' }
})

export const meta: MetaFunction = () => privateMeta('Een reactie melden')

export default function Report() {
  const sent = useActionData<typeof action>()
  const field = sentFields('melding', sent)('reason')
  return (
    <FormPage
      title="Een reactie melden"
      lead="Vind je dat deze reactie hier niet hoort? Iemand van het netwerk kijkt ernaar."
      errors={sent?.error ?? {}}
      formId="melding"
    >
      <SimpleForm id="melding" button="Meld de reactie">
        <TextArea field={field} label="Wat is er mis mee?" rows={3} />
      </SimpleForm>
    </FormPage>
  )
}
