import { retentionList } from '#app/models/privacy/retention.ts'
import { Heading } from '#app/ui/heading.tsx'

/** What is deleted by itself and when: the list that the site itself goes by. */
export function RetentionTable() {
  return (
    <section className="section" aria-labelledby="bewaartermijnen">
      <Heading level={2} id="bewaartermijnen">
        Hoe lang we iets bewaren
      </Heading>
      <div className="table-blocks">
        <table className="utrecht-table utrecht-table--html-table">
          <thead>
            <tr>
              <th scope="col">Wat</th>
              <th scope="col">Hoe lang</th>
              <th scope="col">Vanaf</th>
            </tr>
          </thead>
          <tbody>
            {retentionList.map(({ name, what, days, since }) => (
              <tr key={name}>
                <td>{what}</td>
                <td data-label="Hoe lang">{days === 0 ? 'Tot dan' : `${days} dagen`}</td>
                <td data-label="Vanaf">{since}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
