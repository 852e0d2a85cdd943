import { groupDigits } from '#app/models/entries/fields/number.ts'
import { longestTable } from '#app/models/lists/longest-table.ts'

/** The list as a file to take along; says so when not all of it fits. */
export function TableOffer({ total, href }: { total: number; href: string }) {
  if (total === 0) return null
  return (
    <p className="listing__table">
      <a href={href} download>
        {total > longestTable
          ? `Neem de eerste ${groupDigits(longestTable)} mee als tabel (CSV)`
          : 'Neem deze lijst mee als tabel (CSV)'}
      </a>
    </p>
  )
}
