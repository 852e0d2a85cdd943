import { getFormProps, useForm } from '@conform-to/react'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { crumbs } from '#app/components/account/crumbs.ts'
import { FormPage } from '#app/components/account/form-page.tsx'
import { ProveSelf } from '#app/components/account/proof.tsx'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { proofAsked, proofWith } from '#app/http/proof.server.ts'
import { currentPassword } from '#app/models/people/password-rules.ts'
import { eraseSelf } from '#app/models/privacy/erase-self.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { rememberErasure } from '#db/erasures.ts'

export const loader = page({ for: 'members' }, async (asked) => ({
  proof: await proofAsked(asked, '/mijn/account/gegevens'),
}))

const schema = z.object({ current: currentPassword.optional() })

export const action = form({ for: 'members', schema, secret: ['current'] }, async (sent) => {
  const { ask, input, context, request } = sent
  const { sessions, settings } = context.services
  const proof = proofWith(sent, input.current)
  await eraseSelf(ask, proof, (id, at) => rememberErasure(settings.DATA_DIR, id, at))
  const cookie = await sessions.end(request.headers.get('cookie') ?? '')
  return { to: '/', notice: 'gewist', cookies: [cookie] }
})

export const meta: MetaFunction = () => privateMeta('Je gegevens')

export default function OwnData() {
  const { proof } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const [state, fields] = useForm<z.input<typeof schema>>({
    id: 'wissen',
    lastResult: lastResult ?? undefined,
  })
  return (
    <FormPage
      title="Je gegevens"
      lead="Alles wat de site over je heeft, kun je ophalen en laten wissen."
      crumbs={crumbs.inAccount}
      errors={state.allErrors}
      formId={state.id}
    >
      <section className="section">
        <Heading level={2}>Ophalen</Heading>
        <p>
          <a href="/mijn/gegevens.zip" download>
            Haal je gegevens op (ZIP)
          </a>
          . Wachtwoorden en sleutels zitten er niet in.
        </p>
      </section>
      <section className="section">
        <Heading level={2}>Wissen</Heading>
        <p>
          Je naam, je adres en je concepten verdwijnen, en je kunt niet meer inloggen. Wat je publiceerde,
          blijft bij je organisatie, zonder je naam. Dit kan niet ongedaan worden.
        </p>
        <form {...getFormProps(state)} method="post" noValidate className="form">
          <ProveSelf proof={proof} field={fields.current}>
            <div className="form__actions">
              <SubmitButton>Wis mijn account</SubmitButton>
              <a href="/mijn/account">Toch niet</a>
            </div>
          </ProveSelf>
        </form>
      </section>
    </FormPage>
  )
}
