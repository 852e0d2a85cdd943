import printing from '#app/enhance/print-button.js?url'
import type { BesideView } from '#app/models/side-by-side/beside.ts'

/** What can be done with the table, and how to read it. */
export function BesideTools({ view }: { view: BesideView }) {
  const { heads, same, onlyDifferences, hrefs } = view
  const compares = heads.length > 1
  return (
    <div className="beside-tools">
      <p>
        {compares
          ? 'Een rij is gelijk als alle ervaringen hetzelfde zeggen; dat staat er dan één keer. Anders verschilt zij, ook als van één het antwoord niet bekend is.'
          : 'Kies nog een ervaring, dan zie je wat gelijk is en wat verschilt.'}
      </p>
      <ul className="plain-list beside-tools__list">
        {compares && (onlyDifferences || same > 0) && (
          <li>
            {onlyDifferences ? (
              <a href={hrefs.everything}>Toon ook wat gelijk is ({same})</a>
            ) : (
              <a href={hrefs.differences}>Toon alleen wat verschilt</a>
            )}
          </li>
        )}
        {hrefs.add && (
          <li>
            <a href={hrefs.add}>Voeg een ervaring toe</a>
          </li>
        )}
        <li>
          <a href={hrefs.table} download>
            Tabel (CSV)
          </a>
        </li>
        <li hidden data-print>
          <button type="button" className="link-button">
            Print op A3
          </button>
        </li>
      </ul>
      <script type="module" src={printing} />
    </div>
  )
}
