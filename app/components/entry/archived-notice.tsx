import { dutchPartialDate } from '#app/models/dates.ts'
import type { EntryPage } from '#app/models/entries/views.ts'
import { Notice } from '#app/ui/notice.tsx'

/** That an entry is archived, since when and why; nothing for one that is not. */
export function ArchivedNotice({ archived }: { archived: EntryPage['archived'] }) {
  if (!archived) return null
  return (
    <Notice title={`Gearchiveerd op ${dutchPartialDate(archived.at.slice(0, 10))}`}>
      <p>Je kunt dit nog lezen, maar het wordt niet meer bijgehouden. {archived.reason}</p>
    </Notice>
  )
}
