import type { FacetValue, FacetView, ListView } from '#app/models/entries/views.ts'
import { SubmitButton } from '#app/ui/button.tsx'

/** Values of a facet that show at once; the others fold away, so that a long list hides no facet below it. */
const atOnce = 7

/**
 * The facets of a list as check boxes of the form `formId`; a button sends them where no script runs. Without any
 * it is hidden and not left out, so that live-list.js finds a place for those of the next list.
 */
export function FacetPanel({ view, formId }: { view: ListView; formId: string }) {
  const facets = view.facets.filter((facet) => dividesList(facet, view.total))
  return (
    <details className="filters" id="filterpaneel" hidden={facets.length === 0}>
      <summary className="filters__open">
        Filters<span id="filters-aan">{view.chosen.length > 0 ? ` · ${view.chosen.length} aan` : ''}</span>
      </summary>
      <div id="filters" className="filters__facets">
        {facets.map((facet) => (
          <FacetChoice key={facet.name} facet={facet} formId={formId} />
        ))}
      </div>
      <SubmitButton look="secondary-action" form={formId} className="filters__send">
        Toon resultaten
      </SubmitButton>
    </details>
  )
}

/** A facet of one value that everything has chooses nothing. */
function dividesList(facet: FacetView, total: number): boolean {
  if (facet.values.some((value) => value.chosen)) return true
  return facet.values.length > 1 || facet.values.some((value) => value.count < total)
}

function FacetChoice({ facet, formId }: { facet: FacetView; formId: string }) {
  const first = facet.values.filter((value, place) => place < atOnce || value.chosen)
  const rest = facet.values.filter((value) => !first.includes(value))
  return (
    <fieldset className="facet">
      <legend className="facet__name">{facet.label}</legend>
      <ValueList facet={facet} values={first} formId={formId} />
      {rest.length > 0 && (
        <details className="facet__more" id={`meer-${facet.name}`}>
          <summary>Nog {rest.length + facet.left}</summary>
          <ValueList facet={facet} values={rest} formId={formId} />
          {facet.left > 0 && (
            <p className="facet__left">
              En {facet.left} andere met minder resultaten. Typ de naam in het zoekveld.
            </p>
          )}
        </details>
      )}
    </fieldset>
  )
}

function ValueList({
  facet,
  values,
  formId,
}: {
  facet: FacetView
  values: readonly FacetValue[]
  formId: string
}) {
  return (
    <ul className="plain-list">
      {values.map((value) => (
        <li key={value.value}>
          <label className="facet__value">
            <input
              type="checkbox"
              className="check"
              id={`${facet.name}-${value.value}`}
              form={formId}
              name={facet.name}
              value={value.value}
              defaultChecked={value.chosen}
            />
            <span className="facet__label">{value.label}</span>
            <span className="facet__count">
              {value.count}
              <span className="only-heard"> {value.count === 1 ? 'resultaat' : 'resultaten'}</span>
            </span>
          </label>
        </li>
      ))}
    </ul>
  )
}
