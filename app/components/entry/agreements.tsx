import { dutchPartialDate } from '#app/models/dates.ts'

interface Agreement {
  readonly what?: string
  readonly who?: string
  readonly before?: string
}

/** What was agreed: who does what before when. */
export function Agreements({ agreements }: { agreements: readonly Agreement[] }) {
  return (
    <div className="table-scroll">
      <table className="utrecht-table utrecht-table--html-table agreements">
        <thead>
          <tr>
            <th scope="col">Wat</th>
            <th scope="col">Wie</th>
            <th scope="col">Vóór</th>
          </tr>
        </thead>
        <tbody>
          {agreements.map((agreement) => (
            <tr key={agreement.what}>
              <td data-label="Wat">{agreement.what}</td>
              <td data-label="Wie">{agreement.who ?? 'niet bekend'}</td>
              <td data-label="Vóór">
                {agreement.before ? dutchPartialDate(agreement.before) : 'niet bekend'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
