import type { ListView } from '#app/models/entries/views.ts'

/** An empty list says what to do next. */
export function NothingFound({ view }: { view: ListView }) {
  const filtered = view.chosen.length > 0
  return (
    <div className="nothing">
      <p className="nothing__title">
        {view.query === '' ? 'Hier staat nog niets.' : `Niets gevonden voor “${view.query}”.`}
      </p>
      <ul className="nothing__tips">
        {filtered && (
          <li>
            Je filtert op {view.chosen.map((chosen) => chosen.label).join(', ')}.{' '}
            <a href={view.hrefs.unfiltered}>Zoek zonder filters</a>.
          </li>
        )}
        {view.query !== '' && <li>Gebruik minder woorden, of een woord dat op hetzelfde neerkomt.</li>}
        <li>
          Begin bij een <a href="/themas">thema</a> of bekijk <a href="/ervaringen">alle ervaringen</a>.
        </li>
        {view.query !== '' && (
          <li>
            Lees <a href="/zoeken/uitleg">hoe het zoeken werkt</a>.
          </li>
        )}
      </ul>
    </div>
  )
}
