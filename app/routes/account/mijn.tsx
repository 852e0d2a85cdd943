import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { page } from '#app/http/page.server.ts'
import { Heading } from '#app/ui/heading.tsx'

export const loader = page({ for: 'members' }, async ({ ask }) => ({ name: ask.viewer.person?.name ?? '' }))

export const meta: MetaFunction = () => [
  { title: 'Mijn werk | Leerplein' },
  { name: 'robots', content: 'noindex' },
]

export default function MyWork() {
  const { name } = useLoaderData<typeof loader>()
  return (
    <div className="wrap form-page accent-leaf">
      <Heading level={1}>Mijn werk</Heading>
      <p className="utrecht-paragraph utrecht-paragraph--lead">Dag {name}.</p>
    </div>
  )
}
