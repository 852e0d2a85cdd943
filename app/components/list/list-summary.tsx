import type { ListView } from '#app/models/entries/views.ts'
import type { Sort } from '#app/models/search/port.ts'

export interface Noun {
  readonly one: string
  readonly many: string
}

const sortLabels: Record<Sort, string> = {
  beste: 'beste eerst',
  nieuwste: 'nieuwste eerst',
  titel: 'op titel',
}

/** How many there are and for what, which filters are on, and the order. */
export function ListSummary({ view, noun }: { view: ListView; noun: Noun }) {
  const sorts = (Object.keys(sortLabels) as Sort[]).filter((sort) => sort !== 'beste' || view.query !== '')
  return (
    <div className="summary">
      <p className="summary__count" id="aantal">
        <strong>
          {view.total} {view.total === 1 ? noun.one : noun.many}
        </strong>
        {view.query !== '' && !view.mended && !view.wordless && ` voor ${view.query}`}
        {view.mended && view.didYouMean && ` voor ${view.didYouMean.query}`}
        {view.alsoSearched.length > 0 && (
          <span className="quiet"> · ook: {view.alsoSearched.join(', ')}</span>
        )}
      </p>
      {view.chosen.length > 0 && <ChosenFilters view={view} />}
      {view.total > 1 && (
        <p className="summary__sort">
          Volgorde:{' '}
          {sorts.map((sort, place) => (
            <span key={sort}>
              {place > 0 && ' · '}
              {sort === view.sort ? (
                <strong>{sortLabels[sort]}</strong>
              ) : (
                <a href={view.hrefs.sorted[sort]}>{sortLabels[sort]}</a>
              )}
            </span>
          ))}
        </p>
      )}
    </div>
  )
}

function ChosenFilters({ view }: { view: ListView }) {
  return (
    <ul className="chips plain-list" aria-label="Filters die aan staan">
      {view.chosen.map((chosen) => (
        <li key={`${chosen.facet} ${chosen.value}`}>
          <a className="chip" href={chosen.href}>
            <span className="only-heard">Zet uit: </span>
            {chosen.label}
            <span className="chip__cross" aria-hidden="true">
              ×
            </span>
          </a>
        </li>
      ))}
      <li>
        <a className="summary__clear" href={view.hrefs.unfiltered}>
          Wis alle filters
        </a>
      </li>
    </ul>
  )
}
