import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { FormPage } from '#app/components/account/form-page.tsx'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { askedAlong, takePart } from '#app/models/entries/keeping/ask-along.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'

// To open the link does nothing: mail programs open links to look for danger.

const access = { for: 'members', params: { token: 'token' } } as const

export const loader = page(access, async ({ ask, params }) => await askedAlong(ask, params.token))

export const action = form({ ...access, schema: z.object({}) }, async ({ ask, params }) => {
  const { as, entryId } = await takePart(ask, params.token)
  return as === 'co-author' ? { to: `/schrijven/${entryId}` } : { to: '/mijn', notice: 'bij-het-plein' }
})

export const meta: MetaFunction = () => privateMeta('Meedoen aan een tekst')

export default function WriteAlong() {
  const { title, as } = useLoaderData<typeof loader>()
  const words =
    as === 'co-author'
      ? {
          title: `Meeschrijven aan “${title}”`,
          lead: 'Je kunt de tekst dan lezen en aanpassen.',
          button: 'Schrijf mee',
        }
      : {
          title: `${as === 'pleincoach' ? 'Pleincoach' : 'Vraagstukeigenaar'} van “${title}”`,
          lead: leads[as],
          button: `Word ${as}`,
        }
  return (
    <FormPage title={words.title} lead={words.lead} formId="mee">
      <form method="post" className="form">
        <div className="form__actions">
          <SubmitButton>{words.button}</SubmitButton>
        </div>
      </form>
    </FormPage>
  )
}

const leads = {
  vraagstukeigenaar:
    'Het vraagstuk is van jou. De blog die je de dag erna over dit Plein schrijft, zet je zelf online.',
  pleincoach:
    'Je begeleidt dit Plein. Je leest het zodra het online staat, ook als het alleen voor het team is.',
}
