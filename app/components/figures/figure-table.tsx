import type { Figures } from '#app/models/entries/views.ts'

/** The map as a table, for who reads numbers rather than places. */
export function FigureTable({ provinces }: Pick<Figures, 'provinces'>) {
  const filled = provinces.filter(({ count }) => count > 0)
  if (filled.length === 0) return null
  return (
    <details className="spread__table" id="kaart-als-tabel">
      <summary>De kaart als tabel</summary>
      <div className="table-scroll">
        <table className="utrecht-table utrecht-table--html-table">
          <caption className="only-heard">Aantal per provincie en gemeente</caption>
          <thead>
            <tr>
              <th scope="col">Provincie</th>
              <th scope="col">Gemeente</th>
              <th scope="col">Aantal</th>
            </tr>
          </thead>
          {filled.map((province) => (
            <tbody key={province.value}>
              <tr>
                <th scope="row">
                  <a href={province.href}>{province.label}</a>
                </th>
                <td>
                  <span className="quiet">alle gemeenten</span>
                </td>
                <td>{province.count}</td>
              </tr>
              {province.places.map((place) => (
                <tr key={place.value}>
                  <td>{province.label}</td>
                  <td>
                    <a href={place.href}>{place.label}</a>
                  </td>
                  <td>{place.count}</td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </details>
  )
}
