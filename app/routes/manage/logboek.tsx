import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { ManagePage } from '#app/components/manage/manage-page.tsx'
import { verbText } from '#app/components/manage/verbs.ts'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { page } from '#app/http/page.server.ts'
import { dutchInstant } from '#app/models/dates.ts'
import { logBook } from '#app/models/people/log-book.server.ts'

export const loader = page({ for: 'administrators' }, async ({ ask, url }) =>
  logBook(ask, url.searchParams.get('voor')),
)

export const meta: MetaFunction = () => privateMeta('Logboek')

export default function LogBook() {
  const { lines, next } = useLoaderData<typeof loader>()
  return (
    <ManagePage title="Logboek" lead="Wie wat deed, het nieuwste eerst.">
      <ol className="cases plain-list">
        {lines.map(({ id, at, who, verb, subject }) => (
          <li key={id} className="log-line">
            <time className="quiet" dateTime={at}>
              {dutchInstant(at)}
            </time>{' '}
            {who} {verbText(verb)} {subject && <em>{subject}</em>}
          </li>
        ))}
      </ol>
      {next && (
        <p>
          <a href={`/beheer/logboek?voor=${next}`}>Ouder</a>
        </p>
      )}
    </ManagePage>
  )
}
