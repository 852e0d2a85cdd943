import type { ListView } from '#app/models/entries/views.ts'
import { Notice } from '#app/ui/notice.tsx'

/** What was done with the question beside answering it: mended, passed over, or in part not understood. */
export function ListNotes({ view }: { view: ListView }) {
  const { didYouMean, mended, wordless, ignored, query } = view
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
      {wordless && (
        <Notice title="In je zoekvraag staat geen woord waarop we kunnen zoeken">
          <p>Je ziet alles{view.chosen.length > 0 && ' wat bij je filters hoort'}.</p>
        </Notice>
      )}
      {ignored.length > 0 && (
        <Notice title="Een deel van het adres kennen we niet">
          <p>Daar is niet op gefilterd: {ignored.join(', ')}.</p>
        </Notice>
      )}
    </>
  )
}
