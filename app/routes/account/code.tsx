import { getFormProps, useForm } from '@conform-to/react'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { FormPage } from '#app/components/account/form-page.tsx'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { sessionOf } from '#app/http/ask.server.ts'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { completeSession } from '#app/http/sign-in.server.ts'
import { wantedPath } from '#app/http/way-in.server.ts'
import { codeOfForm } from '#app/models/people/code-rules.ts'
import { proveCode } from '#app/models/people/prove-code.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'

const schema = z.object({ code: codeOfForm })

export const loader = page({ for: 'second-factor' }, async ({ url }) => ({
  onPaper: url.searchParams.get('met') === 'herstelcode',
  onward: encodeURIComponent(wantedPath(url)),
}))

export const action = form({ for: 'second-factor', schema, secret: ['code'] }, async (sent) => {
  const { personId } = sessionOf(sent)
  await proveCode(sent.ask, sent.context.services.secret, personId, sent.input.code)
  const cookies = [await completeSession(sent, personId)]
  return { to: wantedPath(sent.url), notice: 'ingelogd', cookies }
})

export const meta: MetaFunction = () => privateMeta('Inloggen met een code')

export default function SignInWithCode() {
  const { onPaper, onward } = useLoaderData<typeof loader>()
  const [state, fields] = useForm<z.input<typeof schema>>({
    id: 'code',
    lastResult: useActionData<typeof action>(),
  })
  return (
    <FormPage
      title="Nog één stap"
      lead={
        onPaper
          ? 'Typ een van je herstelcodes. Elke code werkt 1 keer.'
          : 'Typ de code die je app nu laat zien.'
      }
      errors={state.allErrors}
      formId={state.id}
    >
      <form {...getFormProps(state)} method="post" noValidate className="form">
        <TextField
          field={fields.code}
          label={onPaper ? 'Herstelcode' : 'Code uit je app'}
          help={onPaper ? '16 letters en cijfers.' : '6 cijfers.'}
          autoComplete={onPaper ? 'off' : 'one-time-code'}
          inputMode={onPaper ? undefined : 'numeric'}
          width={onPaper ? 'whole' : 'short'}
        />
        <div className="form__actions">
          <SubmitButton>Log in</SubmitButton>
          {onPaper ? (
            <a href={`/inloggen/code?naar=${onward}`}>Gebruik mijn app</a>
          ) : (
            <a href={`/inloggen/code?met=herstelcode&naar=${onward}`}>Gebruik een herstelcode</a>
          )}
        </div>
      </form>
      <p className="form-page__beside">
        Ben je je app en je herstelcodes kwijt? Vraag een beheerder van Leerplein om je te helpen. Of{' '}
        <a href="/inloggen">log in met een ander account</a>.
      </p>
    </FormPage>
  )
}
