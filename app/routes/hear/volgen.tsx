import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { FormPage } from '#app/components/account/form-page.tsx'
import { SimpleForm } from '#app/components/account/simple-form.tsx'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { follow, followable, unfollow } from '#app/models/follows/follow.server.ts'

const access = { for: 'members', params: { id: 'id' } } as const

/** Who pressed the button on the page of the entry and had to sign in first, comes here. */
export const loader = page(access, async ({ ask, params }) => followable(ask, params.id))

const schema = z.object({ doe: z.enum(['volgen', 'stoppen']) })

export const action = form({ ...access, schema }, async ({ ask, params, input }) => {
  const { card } = await followable(ask, params.id)
  if (input.doe === 'volgen') await follow(ask, params.id)
  else await unfollow(ask, params.id)
  return { to: card.path, notice: input.doe === 'volgen' ? 'volgt-nu' : 'volgt-niet-meer' }
})

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  privateMeta(`Volgen: ${data?.card.title ?? ''}`)

export default function Follow() {
  const { card, isFollowed } = useLoaderData<typeof loader>()
  return (
    <FormPage
      title={isFollowed ? `Je volgt “${card.title}”` : `Wil je “${card.title}” volgen?`}
      lead="Wie iets volgt, krijgt mail bij reacties en bij nieuws. Hoe vaak, kies je zelf."
      crumbs={[{ href: card.path, text: card.title }]}
      formId="volgen"
    >
      <SimpleForm
        id="volgen"
        button={isFollowed ? 'Stop met volgen' : 'Volg dit'}
        beside={<a href={card.path}>Terug naar de pagina</a>}
      >
        <input type="hidden" name="doe" value={isFollowed ? 'stoppen' : 'volgen'} />
      </SimpleForm>
    </FormPage>
  )
}
