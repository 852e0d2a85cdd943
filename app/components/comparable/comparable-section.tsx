import type { Aspect } from '#app/models/comparable/aspects.ts'
import type { ComparableCase } from '#app/models/comparable/comparable-case.ts'
import { besideHref } from '#app/models/side-by-side/address.ts'
import type { PageSection } from '#app/ui/section.tsx'
import { ComparableItem } from './comparable-item.tsx'

/** The sides that tell most; the page of comparable cases shows them all. */
const shown: readonly Aspect[] = ['onderwerp', 'plaats', 'aanpak', 'partijen']

/**
 * Cases that are like the one of the page, and the ways on from there; nothing when no engine could say.
 *
 * @param path of the page: `/experimenten/een-titel`.
 */
export function comparableSection(path: string, cases: readonly ComparableCase[] | null): PageSection[] {
  if (cases === null) return []
  const entry = path.slice(1)
  const content = (
    <>
      {cases.length === 0 ? (
        <p>Nog geen ervaring lijkt hier genoeg op.</p>
      ) : (
        <ul className="card-list plain-list">
          {cases.map((found) => (
            <li key={found.card.id}>
              <ComparableItem found={found} only={shown} />
            </li>
          ))}
        </ul>
      )}
      <p className="comparable-ways">
        {cases.length > 0 && (
          <a
            className="utrecht-button utrecht-button--secondary-action"
            href={besideHref({ entries: [entry, ...cases.map(({ card }) => card.path.slice(1))] })}
          >
            Leg naast elkaar
          </a>
        )}
        <a href={`/vergelijkbaar?bij=${entry}`}>
          {cases.length > 0 ? 'Meer vergelijkbare ervaringen' : 'Zoek wat er het meest op lijkt'}
        </a>
        <a href={`/ervaringen?vergelijk=${encodeURIComponent(entry)}`}>Kies zelf waarmee je vergelijkt</a>
      </p>
    </>
  )
  return [{ id: 'vergelijkbaar', title: 'Vergelijkbare ervaringen', content }]
}
