import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { crumbs } from '#app/components/account/crumbs.ts'
import { FormPage } from '#app/components/account/form-page.tsx'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { numberOfAdministrators, stopAdministering } from '#app/models/people/stop-administering.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'

export const loader = page({ for: 'administrators' }, async ({ ask }) => ({
  isLast: (await numberOfAdministrators(ask.store.read)) === 1,
}))

export const action = form({ for: 'administrators', schema: z.object({}) }, async ({ ask }) => {
  await stopAdministering(ask)
  return { to: '/mijn/account', notice: 'beheer-neergelegd' }
})

export const meta: MetaFunction = () => privateMeta('Stop als beheerder')

export default function StopAdministering() {
  const { isLast } = useLoaderData<typeof loader>()
  return (
    <FormPage
      title="Stop als beheerder"
      lead={
        isLast
          ? 'Je bent de enige beheerder, dus stoppen kan nu niet. Maak eerst iemand anders beheerder.'
          : 'Je regelt dan geen organisaties, mensen en rollen meer. Alleen een andere beheerder kan je weer beheerder maken.'
      }
      crumbs={crumbs.inAccount}
      formId="einde"
    >
      {!isLast && (
        <form method="post" className="form">
          <div className="form__actions">
            <SubmitButton>Stop als beheerder</SubmitButton>
            <a href="/mijn/account">Blijf beheerder</a>
          </div>
        </form>
      )}
    </FormPage>
  )
}
