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
      <div className="table-scroll">
        <table className="utrecht-table">
          <thead>
            <tr>
              <th scope="col">Wanneer</th>
              <th scope="col">Wie</th>
              <th scope="col">Wat</th>
              <th scope="col">Waarover</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ id, at, who, verb, subject }) => (
              <tr key={id}>
                <td>{dutchInstant(at)}</td>
                <td>{who}</td>
                <td>{verbText(verb)}</td>
                <td>{subject}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {next && (
        <p>
          <a href={`/beheer/logboek?voor=${next}`}>Ouder</a>
        </p>
      )}
    </ManagePage>
  )
}
