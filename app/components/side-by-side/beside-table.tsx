import type { BesideHead, BesideView } from '#app/models/side-by-side/beside.ts'
import type { Row } from '#app/models/side-by-side/rows.ts'
import { BesideCell } from './beside-cell.tsx'

/** Cases side by side: a column each; on a narrow screen a block for each question with the cases under it. */
export function BesideTable({ view }: { view: BesideView }) {
  const { heads, rows, unknown } = view
  return (
    <>
      <table className={`beside beside--${heads.length}`}>
        <caption className="only-heard">Ervaringen naast elkaar</caption>
        <thead>
          <tr>
            <td className="beside__corner" />
            {heads.map((head) => (
              <HeadCell key={head.card.id} head={head} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <BodyRow key={row.label} row={row} view={view} />
          ))}
        </tbody>
      </table>
      {unknown.length > 0 && (
        <p className="quiet beside__unknown">
          {heads.length === 1 ? 'Niet bekend' : 'Van geen van deze ervaringen bekend'}: {unknown.join(', ')}.
        </p>
      )}
    </>
  )
}

function HeadCell({ head: { card, place, hrefs } }: { head: BesideHead }) {
  return (
    <th scope="col" className="beside__head">
      <a className="beside__title" href={card.path}>
        {card.title}
      </a>
      {place !== '' && <span className="beside__place">{place}</span>}
      <span className="beside__moves">
        {hrefs.left && (
          <a href={hrefs.left} aria-label={`Naar voren: ${card.title}`}>
            Naar voren
          </a>
        )}
        {hrefs.right && (
          <a href={hrefs.right} aria-label={`Naar achteren: ${card.title}`}>
            Naar achteren
          </a>
        )}
        <a href={hrefs.removed} aria-label={`Haal weg: ${card.title}`}>
          Haal weg
        </a>
      </span>
    </th>
  )
}

function BodyRow({ row, view }: { row: Row; view: BesideView }) {
  const { heads, longestProgramme } = view
  const compares = heads.length > 1
  const together = compares && row.isSame
  const cells = together ? row.cells.slice(0, 1) : row.cells
  return (
    <tr className={compares && !row.isSame ? 'beside__row beside__row--differs' : 'beside__row'}>
      <th scope="row" className="beside__question">
        {row.label}
        {compares && <span className="beside__verdict">{row.isSame ? 'gelijk' : 'verschilt'}</span>}
      </th>
      {cells.map((cell, place) => (
        <td
          key={heads[place]?.card.id}
          className="beside__cell"
          colSpan={together ? heads.length : undefined}
        >
          {!together && <span className="beside__who">{whoOf(heads, place)}</span>}
          <BesideCell cell={cell} longest={longestProgramme} />
        </td>
      ))}
    </tr>
  )
}

/** By its gemeente where that tells them apart, else by its title. */
function whoOf(heads: readonly BesideHead[], at: number): string {
  const head = heads[at]
  const isAlone = heads.filter(({ place }) => place === head?.place).length === 1
  return (isAlone && head?.place) || (head?.card.title ?? '')
}
