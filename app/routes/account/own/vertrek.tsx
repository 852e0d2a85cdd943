import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { crumbs } from '#app/components/account/crumbs.ts'
import { FormPage } from '#app/components/account/form-page.tsx'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { leaveOrganisation } from '#app/models/people/leave-organisation.server.ts'
import { ownOrganisation } from '#app/models/people/own-organisations.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'

const access = { for: 'members', params: { slug: 'slug' } } as const

export const loader = page(access, async ({ ask, params }) => {
  const { title, isLastContact } = await ownOrganisation(ask, params.slug)
  return { title, isLastContact }
})

export const action = form({ ...access, schema: z.object({}) }, async ({ ask, params }) => {
  await leaveOrganisation(ask, (await ownOrganisation(ask, params.slug)).id)
  return { to: '/mijn/account', notice: 'organisatie-verlaten' }
})

export const meta: MetaFunction = () => privateMeta('Ga weg bij een organisatie')

export default function Leave() {
  const { title, isLastContact } = useLoaderData<typeof loader>()
  return (
    <FormPage
      title={`Ga weg bij ${title}`}
      lead={`Je leest en bewerkt dan niet meer wat alleen voor ${title} is. Wat je schreef, blijft staan. Je account houd je.`}
      crumbs={crumbs.inAccount}
      formId="vertrek"
    >
      {isLastContact && (
        <Notice title="Je bent de laatste contactpersoon">
          <p>
            Als je weggaat, kan niemand van {title} nog collega’s uitnodigen. Vraag eerst een beheerder om een
            collega contactpersoon te maken. Je kunt ook nu weggaan; dan wijst een beheerder later iemand aan.
          </p>
        </Notice>
      )}
      <form method="post" className="form">
        <div className="form__actions">
          <SubmitButton>Ga weg bij {title}</SubmitButton>
          <a href="/mijn/account">Blijf lid</a>
        </div>
      </form>
    </FormPage>
  )
}
