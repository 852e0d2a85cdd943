import type { ListView } from '#app/models/entries/views.ts'
import { Notice } from '#app/ui/notice.tsx'

/** What was done with the question beside answering it: mended, or in part not understood. */
export function ListNotes({ view }: { view: ListView }) {
  const { didYouMean, mended, ignored, query } = view
  return (
    <>
      {didYouMean && mended && (
        <Notice title={`Niets gevonden voor “${query}”`}>
          <p>
            Je ziet wat er is voor <a href={didYouMean.href}>{didYouMean.query}</a>.
          </p>
        </Notice>
      )}
      {didYouMean && !mended && (
        <p className="did-you-mean">
          Bedoelde je <a href={didYouMean.href}>{didYouMean.query}</a>?
        </p>
      )}
      {ignored.length > 0 && (
        <Notice title="Een deel van het adres kennen we niet">
          <p>Daar is niet op gefilterd: {ignored.join(', ')}.</p>
        </Notice>
      )}
    </>
  )
}
