import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { FormPage } from '#app/components/account/form-page.tsx'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { becomeCoAuthor, coAuthorLink } from '#app/models/entries/keeping/ask-co-author.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'

// To open the link does nothing: mail programs open links to look for danger.

const access = { for: 'members', params: { token: 'token' } } as const

export const loader = page(access, async ({ ask, params }) => ({
  title: (await coAuthorLink(ask, params.token)).title,
}))

export const action = form({ ...access, schema: z.object({}) }, async ({ ask, params }) => ({
  to: `/schrijven/${await becomeCoAuthor(ask, params.token)}`,
}))

export const meta: MetaFunction = () => privateMeta('Meeschrijven')

export default function WriteAlong() {
  const { title } = useLoaderData<typeof loader>()
  return (
    <FormPage
      title={`Meeschrijven aan “${title}”`}
      lead="Je kunt de tekst dan lezen en aanpassen."
      formId="mee"
    >
      <form method="post" className="form">
        <div className="form__actions">
          <SubmitButton>Schrijf mee</SubmitButton>
        </div>
      </form>
    </FormPage>
  )
}
