import type { MetaFunction } from '@remix-run/react'
import { ManagePage } from '#app/components/manage/manage-page.tsx'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { page } from '#app/http/page.server.ts'
import { rightsTable, roles } from '#app/models/people/rights.ts'

export const loader = page({ for: 'administrators' }, async () => null)

export const meta: MetaFunction = () => privateMeta('Wie mag wat')

export default function Rights() {
  return (
    <ManagePage
      title="Wie mag wat"
      lead="Wat elke rol mag met een tekst van een organisatie. De site houdt zich hieraan."
    >
      <div className="table-scroll">
        <table className="utrecht-table">
          <thead>
            <tr>
              <th scope="col">Wat</th>
              {roles.map((role) => (
                <th key={role} scope="col">
                  {role}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rightsTable().map(({ what, allowed }) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                {roles.map((role, place) => (
                  <td key={role}>{allowed[place] ? 'Ja' : '–'}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </ManagePage>
  )
}
