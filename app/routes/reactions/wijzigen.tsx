import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { FormPage } from '#app/components/account/form-page.tsx'
import { sentFields } from '#app/components/account/sent-fields.ts'
import { SimpleForm } from '#app/components/account/simple-form.tsx'
import { ActButton } from '#app/components/manage/act-button.tsx'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { changeReaction, deleteReaction, ownReaction } from '#app/models/reactions/own.server.ts'
import { entryToReactTo } from '#app/models/reactions/react.server.ts'
import { reactionText } from '#app/models/reactions/text.ts'
import { TextArea } from '#app/ui/form/text-field.tsx'

const access = { for: 'members', params: { id: 'id' } } as const

export const loader = page(access, async ({ ask, params }) => {
  const { text, entryId } = await ownReaction(ask, params.id)
  return { text, card: (await entryToReactTo(ask, entryId)).card }
})

const schema = z.discriminatedUnion('doe', [
  z.object({ doe: z.literal('wijzigen'), text: reactionText }),
  z.object({ doe: z.literal('weghalen') }),
])

export const action = form({ ...access, schema }, async ({ ask, params, input }) => {
  const { entryId } = await ownReaction(ask, params.id)
  const { card } = await entryToReactTo(ask, entryId)
  if (input.doe === 'wijzigen') await changeReaction(ask, params.id, input.text)
  else await deleteReaction(ask, params.id)
  return { to: `${card.path}#reacties`, notice: input.doe === 'wijzigen' ? 'bijgewerkt' : 'reactie-weg' }
})

export const meta: MetaFunction = () => privateMeta('Je reactie')

export default function OwnReaction() {
  const { text, card } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const field = sentFields('reactie', sent)('text', text)
  return (
    <FormPage
      title="Je reactie"
      crumbs={[{ href: card.path, text: card.title }]}
      errors={sent?.error ?? {}}
      formId="reactie"
    >
      <SimpleForm id="reactie" button="Bewaar">
        <input type="hidden" name="doe" value="wijzigen" />
        <TextArea field={field} label="Jouw reactie" rows={6} />
      </SimpleForm>
      <details className="form-page__beside">
        <summary>Haal je reactie weg</summary>
        <p>Dit kan niet ongedaan worden. Antwoorden van anderen blijven staan.</p>
        <ActButton act="weghalen" text="Haal weg" about="je reactie" />
      </details>
    </FormPage>
  )
}
