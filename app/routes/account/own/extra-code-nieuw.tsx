import { getFormProps, useForm } from '@conform-to/react'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { crumbs } from '#app/components/account/crumbs.ts'
import { FormPage } from '#app/components/account/form-page.tsx'
import { ProveSelf } from '#app/components/account/proof.tsx'
import { AnyCode } from '#app/components/account/proof-fields.tsx'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { sessionOf } from '#app/http/ask.server.ts'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { proofAsked, proofWith } from '#app/http/proof.server.ts'
import { beginSecondFactor } from '#app/models/people/begin-second-factor.server.ts'
import { currentPassword } from '#app/models/people/password-rules.ts'
import { hasSecondFactor } from '#app/models/people/second-factor.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'

const schema = z.object({ current: currentPassword.optional(), code: z.string().max(100).optional() })
// Also for a beheerder who may not come in before it is done.
const access = { for: 'new-second-factor' } as const

export const loader = page(access, async (asked) => {
  const { personId, awaits } = sessionOf(asked)
  const hasOne = await hasSecondFactor(asked.ask.store.read, personId)
  const proof = await proofAsked(asked, `/mijn/account/extra-code/nieuw${asked.url.search}`)
  return { hasOne, isNeeded: awaits !== null, proof }
})

export const action = form({ ...access, schema, secret: ['current', 'code'] }, async (sent) => {
  const { ask, context, input, url } = sent
  await beginSecondFactor(ask, context.services.secret, sessionOf(sent).personId, {
    ...input,
    current: proofWith(sent, input.current),
  })
  return { to: `/mijn/account/extra-code/bevestiging${url.search}` }
})

export const meta: MetaFunction = () => privateMeta('Zet de extra code aan')

export default function NewExtraCode() {
  const { hasOne, isNeeded, proof } = useLoaderData<typeof loader>()
  const [state, fields] = useForm<z.input<typeof schema>>({
    id: 'extra-code',
    lastResult: useActionData<typeof action>(),
  })
  return (
    <FormPage
      title={hasOne ? 'Zet de extra code op een ander toestel' : 'Zet de extra code aan'}
      lead={
        isNeeded
          ? 'Je bent beheerder. Daarom log je in met een extra code uit een app. Zet die eerst aan; daarna kun je verder.'
          : 'Bij het inloggen typ je dan een code van 6 cijfers uit een app. Laat eerst zien dat jij het bent.'
      }
      crumbs={isNeeded ? [] : crumbs.inExtraCode}
      errors={state.allErrors}
      formId={state.id}
    >
      <form {...getFormProps(state)} method="post" noValidate className="form">
        <ProveSelf proof={proof} field={fields.current}>
          {hasOne && <AnyCode field={fields.code} label="Code van het toestel dat je nu gebruikt" />}
          <div className="form__actions">
            <SubmitButton>Ga verder</SubmitButton>
          </div>
        </ProveSelf>
      </form>
    </FormPage>
  )
}
