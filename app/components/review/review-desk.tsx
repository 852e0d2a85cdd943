import { ChangeList } from '#app/components/write/change-list.tsx'
import { type Reply, replyId } from '#app/components/write/reply.ts'
import type { ReviewView } from '#app/models/entries/reviewing/review-view.ts'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { DecisionForms } from './decision-forms.tsx'
import { Remarks } from './remarks.tsx'

/** All that one needs to decide about a text, under the page as it will be. */
export function ReviewDesk({ view, reply }: { view: ReviewView; reply?: Reply }) {
  const { note, by, leftIn, changes } = view
  return (
    <section className="review-desk" aria-label="Beoordelen">
      <div className="wrap accent-leaf">
        <ErrorSummary errors={reply?.error ?? {}} idOf={replyId} />
        {note && (
          <section className="part" aria-labelledby="bericht">
            <Heading level={2} id="bericht">
              Bericht van {by}
            </Heading>
            <p className="quoted">{note}</p>
          </section>
        )}
        {leftIn.length > 0 && (
          <section className="part" aria-labelledby="gegevens">
            <Heading level={2} id="gegevens">
              Lijkt op persoonsgegevens
            </Heading>
            <p>{by} heeft dit nagekeken en laat het erin. Kijk of je het daarmee eens bent.</p>
            <ul className="bullets">
              {eachOnce(leftIn.map(({ what, label }) => `Een ${what} bij ${label}`)).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        )}
        {changes && (
          <section className="part" aria-labelledby="veranderd">
            <Heading level={2} id="veranderd">
              Anders dan wat online staat
            </Heading>
            {changes.length === 0 ? <p>Er is niets veranderd.</p> : <ChangeList changes={changes} />}
          </section>
        )}
        <Remarks view={view} reply={reply} />
        <DecisionForms view={view} reply={reply} />
      </div>
    </section>
  )
}

function eachOnce(lines: readonly string[]): string[] {
  return [...new Set(lines)]
}
