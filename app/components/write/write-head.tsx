import { dutchInstant } from '#app/models/dates.ts'
import { kindOf } from '#app/models/entries/kinds/index.ts'
import type { WriteView } from '#app/models/entries/writing/write-view.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Notice } from '#app/ui/notice.tsx'

/** What is being written, and whether it is kept. */
export function WriteHead({ view }: { view: WriteView }) {
  const { kind, typed, savedAt, isBehind } = view
  return (
    <>
      <Breadcrumbs crumbs={[{ href: '/mijn', text: 'Mijn werk' }]} />
      <p className="kind-label">{kindOf(kind).label.one}</p>
      <Heading level={1}>{typed.title || 'Zonder titel'}</Heading>
      <p className="quiet write-status" id="bewaard" role="status">
        {savedAt === null ? 'Nog niets veranderd.' : `Bewaard op ${dutchInstant(savedAt)}.`}
      </p>
      {isBehind && (
        <Notice title="Er is een nieuwere versie">
          <p>
            Iemand anders bewaarde intussen een versie.{' '}
            <a href={`/schrijven/${view.id}/samenvoegen`}>Leg ze naast elkaar en kies</a>.
          </p>
        </Notice>
      )}
    </>
  )
}
