import type { ComparedCases } from '#app/models/entries/views.ts'

/**
 * What is chosen to be laid side by side; stays at the bottom of the screen, and goes along with every question that
 * the form `formId` asks. Without any choice it is hidden and not left out, so that live-list.js finds its place.
 */
export function CompareBar({ compared, formId }: { compared: ComparedCases | null; formId: string }) {
  const chosen = compared?.chosen ?? []
  return (
    <div id="vergelijkbalk" className="compare-bar-place">
      {compared && chosen.length > 0 && (
        <section className="compare-bar" aria-label="Gekozen om te vergelijken">
          {chosen.map(({ entry }) => (
            <input key={entry} type="hidden" form={formId} name="vergelijk" value={entry} />
          ))}
          <div className="wrap compare-bar__row">
            <p className="compare-bar__text" id="gekozen">
              <strong>{chosen.length} gekozen</strong>
              <span className="compare-bar__titles"> · {chosen.map(({ title }) => title).join(', ')}</span>
              {chosen.length === 1 && <span className="quiet"> · kies er nog een</span>}
              {chosen.length === compared.most && <span className="quiet"> · meer passen er niet</span>}
            </p>
            <p className="compare-bar__acts">
              <a href={compared.hrefs.none}>Wis de keuze</a>
              <a className="utrecht-button utrecht-button--primary-action" href={compared.hrefs.beside}>
                Leg naast elkaar
              </a>
            </p>
          </div>
        </section>
      )}
    </div>
  )
}
