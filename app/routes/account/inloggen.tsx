import { useForm } from '@conform-to/react'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { FormPage } from '#app/components/account/form-page.tsx'
import { SimpleForm } from '#app/components/account/simple-form.tsx'
import { WaysThrough } from '#app/components/account/ways-through.tsx'
import { originOf } from '#app/components/meta/origin.ts'
import { pageMeta } from '#app/components/meta/page-meta.ts'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { startSession } from '#app/http/sign-in.server.ts'
import { mailAddress } from '#app/models/people/address.ts'
import { waysInFor } from '#app/models/people/identity-provider.server.ts'
import { currentPassword } from '#app/models/people/password-rules.ts'
import { signInWithPassword } from '#app/models/people/sign-in.server.ts'
import { TextField } from '#app/ui/form/text-field.tsx'

const schema = z.object({
  address: mailAddress,
  password: currentPassword,
})

export const loader = page({ open: true, kept: false }, async ({ ask, url }) => {
  const to = url.searchParams.get('naar')
  const onward = to === null ? '' : `?naar=${encodeURIComponent(to)}`
  const ways = await waysInFor(ask)
  return {
    ways: ways.map(({ slug, title }) => ({ title, href: `/inloggen/organisatie/${slug}${onward}` })),
  }
})

export const action = form({ open: true, schema, secret: ['password'] }, async (sent) => {
  const { address, password } = sent.input
  const person = await signInWithPassword(sent.ask, { address, password, client: sent.context.client })
  return await startSession(sent, person)
})

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageMeta({
    title: 'Inloggen',
    description: 'Log in om ervaringen van je eigen gemeente te delen.',
    path: '/inloggen',
    origin: originOf(matches),
    hidden: true,
  })

export default function SignIn() {
  const { ways } = useLoaderData<typeof loader>()
  const [state, fields] = useForm<z.input<typeof schema>>({
    id: 'inloggen',
    lastResult: useActionData<typeof action>(),
  })
  return (
    <FormPage
      title="Inloggen"
      lead="Met een account deel je ervaringen van je eigen gemeente en lees je wat alleen voor het netwerk is."
      errors={state.allErrors}
      formId={state.id}
    >
      <SimpleForm
        id={state.id}
        button="Log in"
        beside={<a href="/wachtwoord-vergeten">Wachtwoord vergeten?</a>}
      >
        <TextField field={fields.address} label="E-mailadres" type="email" autoComplete="username" />
        <TextField
          field={fields.password}
          label="Wachtwoord"
          type="password"
          autoComplete="current-password"
        />
      </SimpleForm>
      <WaysThrough ways={ways} />
      <p className="form-page__beside">
        Nog geen account? <a href="/meedoen">Vraag er een aan</a>.
      </p>
    </FormPage>
  )
}
