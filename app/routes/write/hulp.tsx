import type { LinksFunction } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { originOf } from '#app/components/meta/origin.ts'
import { pageMeta } from '#app/components/meta/page-meta.ts'
import { marksHelp } from '#app/components/write/marks-help.ts'
import { editorKeys } from '#app/editor/keys.ts'
import { page } from '#app/http/page.server.ts'
import styles from '#app/styles/write.css?url'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Heading } from '#app/ui/heading.tsx'

export const loader = page({ open: true }, async () => ({ topics: marksHelp, keys: editorKeys }))

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageMeta({
    title: 'Hulp bij schrijven',
    description: 'Met gewone tekens maak je in platte tekst een kop, een lijst, een tabel of een bouwblok.',
    path: '/schrijven/hulp',
    origin: originOf(matches),
    accent: 'leaf',
    hidden: true,
  })

export default function WritingHelp() {
  const { topics, keys } = useLoaderData<typeof loader>()
  return (
    <div className="wrap form-page accent-leaf">
      <Breadcrumbs crumbs={[{ href: '/mijn', text: 'Mijn werk' }]} />
      <Heading level={1}>Hulp bij schrijven</Heading>
      <p className="utrecht-paragraph utrecht-paragraph--lead">
        Je kunt schrijven met knoppen of in platte tekst. Boven elk veld wissel je; er gaat niets verloren. In
        platte tekst maak je met gewone tekens een kop, een lijst of een tabel. Zet boven en onder elk stuk
        een lege regel.
      </p>
      {topics.map(({ title, about, example }) => (
        <section key={title} className="form-page__beside prose">
          <Heading level={2}>{title}</Heading>
          <p>{about}</p>
          <pre className="example">
            <code>{example}</code>
          </pre>
        </section>
      ))}
      <section className="form-page__beside prose">
        <Heading level={2}>Toetsen bij de knoppen</Heading>
        <p>Alles wat de knoppen doen, kan ook met toetsen. Op een Mac gebruik je Cmd in plaats van Ctrl.</p>
        <dl className="explained">
          {keys.map(({ keys: pressed, does }) => (
            <div key={pressed}>
              <dt>
                <kbd>{pressed}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  )
}
