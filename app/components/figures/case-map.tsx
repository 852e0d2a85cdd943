import type { Noun } from '#app/components/list/list-summary.tsx'
import type { Figure, Figures } from '#app/models/entries/views.ts'

/** Gemeenten that a tile shows at once; the others fold away, so that tiles stay beside each other. */
const atOnce = 5

/**
 * The provinces about where they lie, each with its gemeenten. No shapes and no pictures from elsewhere: every part
 * is a link with its name and number.
 */
export function CaseMap({ provinces, noun }: Pick<Figures, 'provinces'> & { readonly noun: Noun }) {
  const most = Math.max(1, ...provinces.map(({ count }) => count))
  return (
    <ul className="map plain-list">
      {provinces.map((province) => (
        <li
          key={province.value}
          className={`map__province map__province--${province.value} map__province--${step(province.count, most)}`}
        >
          {province.count > 0 ? (
            <Choice figure={province} noun={noun} className="map__name" />
          ) : (
            <span className="map__name map__name--none">
              {province.label} <span className="map__count">0</span>
            </span>
          )}
          <Gemeenten province={province.value} places={province.places} noun={noun} />
        </li>
      ))}
    </ul>
  )
}

/** Of nothing, little, more and most: the colour of a tile says it once more, beside its number. */
function step(count: number, most: number): 0 | 1 | 2 | 3 {
  if (count === 0) return 0
  return count > (2 * most) / 3 ? 3 : count > most / 3 ? 2 : 1
}

interface PlacesProps {
  readonly places: readonly Figure[]
  readonly noun: Noun
}

function Gemeenten({ province, places, noun }: PlacesProps & { readonly province: string }) {
  if (places.length === 0) return null
  const first = places.filter(({ chosen }, at) => at < atOnce || chosen)
  const rest = places.filter((place) => !first.includes(place))
  return (
    <>
      <GemeenteList places={first} noun={noun} />
      {rest.length > 0 && (
        <details className="map__more" id={`meer-gemeenten-${province}`}>
          <summary>
            Nog {rest.length}
            <span className="only-heard"> {rest.length === 1 ? 'gemeente' : 'gemeenten'}</span>
          </summary>
          <GemeenteList places={rest} noun={noun} />
        </details>
      )}
    </>
  )
}

function GemeenteList({ places, noun }: PlacesProps) {
  return (
    <ul className="map__places plain-list">
      {places.map((place) => (
        <li key={place.value}>
          <Choice figure={place} noun={noun} className="map__place" />
        </li>
      ))}
    </ul>
  )
}

function Choice({ figure, noun, className }: { figure: Figure; noun: Noun; className: string }) {
  return (
    <a className={className} href={figure.href} aria-current={figure.chosen || undefined}>
      {figure.chosen && <span className="only-heard">Zet uit: </span>}
      {figure.label} <span className="map__count">{figure.count}</span>
      <span className="only-heard"> {figure.count === 1 ? noun.one : noun.many}</span>
    </a>
  )
}
