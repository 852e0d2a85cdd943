import { kindOf } from '#app/models/entries/kinds/index.ts'
import type { Waiting } from '#app/models/entries/reviewing/queue.ts'

/** What waits for a decision: a table, and on a narrow screen a block for each. */
export function WaitingList({ waiting }: { waiting: readonly Waiting[] }) {
  if (waiting.length === 0) return <p className="empty">Er wacht nu niets op jou.</p>
  return (
    <table className="desk">
      <caption className="only-heard">Wat wacht op een besluit</caption>
      <thead>
        <tr>
          <th scope="col">Tekst</th>
          <th scope="col">Soort</th>
          <th scope="col">Van</th>
          <th scope="col">Wacht</th>
        </tr>
      </thead>
      <tbody>
        {waiting.map(({ id, kind, title, organisation, by, waits, isChange }) => (
          <tr key={id}>
            <th scope="row" className="desk__title">
              <a href={`/beoordelen/${id}`}>{title}</a>
            </th>
            <td data-label="Soort">
              {kindOf(kind).label.one}
              {isChange && ', nieuwe versie'}
            </td>
            <td data-label="Van">
              {by}
              {organisation && `, ${organisation}`}
            </td>
            <td data-label="Wacht">{waits}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
