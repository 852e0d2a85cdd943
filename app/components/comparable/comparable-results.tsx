import type { ComparableView } from '#app/models/comparable/view.ts'
import { besideHref, mostBeside } from '#app/models/side-by-side/address.ts'
import { Notice } from '#app/ui/notice.tsx'
import { ComparableItem } from './comparable-item.tsx'

/** What was found, or what would help to find something; nothing before something was asked. */
export function ComparableResults({ view }: { view: ComparableView }) {
  const { found, understood, ignored, wasAllZero } = view
  return (
    <div id="resultaten" className="comparables">
      {ignored.length > 0 && (
        <Notice title="Een deel van je vraag kennen we niet">
          <p>Daar is niet op vergeleken: {ignored.join(', ')}.</p>
        </Notice>
      )}
      {wasAllZero && (
        <Notice title="Alles wat je vertelde, stond op ‘telt niet’">
          <p>Dan valt er niets te vergelijken. Je ziet wat eruit komt als alles gewoon telt.</p>
        </Notice>
      )}
      {understood.length > 0 && <p className="quiet">Uit je woorden begrepen we: {understood.join(', ')}.</p>}
      {found !== null && found.length > 0 && (
        <>
          <h2 className="utrecht-heading-2">
            {found.length === 1 ? 'Eén ervaring lijkt erop' : `${found.length} ervaringen lijken erop`}
          </h2>
          <ol className="card-list plain-list">
            {found.map((one) => (
              <li key={one.card.id}>
                <ComparableItem found={one} />
              </li>
            ))}
          </ol>
          <BesideLink entries={entriesOf(view)} />
        </>
      )}
      <Lacking view={view} />
    </div>
  )
}

/** What is compared, when it has a page, and what was found. */
function entriesOf({ subject, found }: ComparableView): string[] {
  return [...(subject?.path ? [subject.path] : []), ...(found ?? []).map(({ card }) => card.path.slice(1))]
}

function BesideLink({ entries }: { entries: readonly string[] }) {
  if (entries.length < 2) return null
  return (
    <p>
      <a href={besideHref({ entries: entries.slice(0, mostBeside) })}>
        {entries.length > mostBeside ? 'Leg de eerste naast elkaar' : 'Leg ze naast elkaar'}
      </a>
    </p>
  )
}

function Lacking({ view: { found, lacking, subject, address } }: { view: ComparableView }) {
  if (found === null) return null
  const nothing = found.length === 0
  if (!nothing && (lacking.length === 0 || found.length > 4)) return null
  return (
    <div className="nothing">
      <p className="nothing__title">
        {nothing ? 'Niets lijkt hier genoeg op.' : 'Meer vonden we niet dat er genoeg op lijkt.'}
      </p>
      <ul className="nothing__tips">
        {lacking.length > 0 && (
          <li>
            {subject === null ? 'Je vertelde nog niet' : 'In deze tekst staat nog niet'}: {lacking.join('; ')}
            .
          </li>
        )}
        {address.onlyWrong && <li>Je vraagt alleen naar wat misging. Zonder dat vind je misschien meer.</li>}
        <li>
          Bekijk <a href="/ervaringen">alle ervaringen</a>, of <a href="/zoeken">zoek op een woord</a>.
        </li>
      </ul>
    </div>
  )
}
