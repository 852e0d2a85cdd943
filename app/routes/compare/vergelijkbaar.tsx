import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { ComparableResults } from '#app/components/comparable/comparable-results.tsx'
import { SituationForm } from '#app/components/comparable/situation-form.tsx'
import { originOf } from '#app/components/meta/origin.ts'
import { pageMeta } from '#app/components/meta/page-meta.ts'
import { page } from '#app/http/page.server.ts'
import { comparableView } from '#app/models/comparable/view.server.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Heading } from '#app/ui/heading.tsx'

export const loader = page({ open: true, unsent: true }, ({ ask, url }) => comparableView(ask, url))

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta({
    title: data?.subject ? `Vergelijkbaar met ${data.subject.title}` : 'Vergelijkbare ervaringen',
    description:
      'Vertel in een paar woorden waar je voor staat, en zie wie dat eerder deed in een plaats als de jouwe.',
    path: '/vergelijkbaar',
    origin: originOf(matches),
    accent: 'water',
    hidden: data === undefined || data.found !== null,
  })

export default function Comparable() {
  const view = useLoaderData<typeof loader>()
  return (
    <div className="wrap form-page accent-water comparable-page">
      <Breadcrumbs crumbs={[{ href: '/ervaringen', text: 'Ervaringen' }]} />
      <Heading level={1}>{view.subject ? 'Wat hierop lijkt' : 'Wie deed dit eerder?'}</Heading>
      <p className="utrecht-paragraph utrecht-paragraph--lead">
        {view.subject ? (
          <>
            Vergeleken met <a href={view.subject.href}>{view.subject.title}</a>.
          </>
        ) : (
          'Vertel waar je voor staat. Je ziet welke ervaringen erop lijken, en waarom.'
        )}
      </p>
      {view.found !== null && (
        <p className="comparable-page__jump">
          <a href="#resultaten">Naar wat we vonden</a>
        </p>
      )}
      <div className="comparable-page__grid">
        <SituationForm view={view} />
        <ComparableResults view={view} />
      </div>
    </div>
  )
}
