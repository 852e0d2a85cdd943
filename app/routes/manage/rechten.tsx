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
      <dl className="rights">
        {rightsTable().map(({ what, allowed }) => (
          <div key={what} className="rights__right">
            <dt>{what}</dt>
            <dd>{roles.filter((_, place) => allowed[place]).join(', ') || 'Niemand'}</dd>
          </div>
        ))}
      </dl>
    </ManagePage>
  )
}
