import { recordOf } from '#app/components/record-of.ts'
import { hoursAndMinutes } from '#app/models/duration.ts'
import type { EntryPage } from '#app/models/entries/views.ts'
import { Html } from '#app/ui/html.tsx'

/** Everything one has to know before choosing a tool: people, time, when and when not. */
export function AtAGlance({ entry }: { entry: EntryPage }) {
  const { groupSize, minutes, when, whenNot } = recordOf('tool', entry.document)
  return (
    <div className="glance">
      {(groupSize || minutes) && (
        <dl className="glance__figures">
          {groupSize && <Figure label="Mensen" value={people(groupSize)} />}
          {minutes && <Figure label="Tijd" value={hoursAndMinutes(minutes)} />}
        </dl>
      )}
      {(when || whenNot) && (
        <div className="glance__choice">
          {when && (
            <section className="glance__when accent-leaf" aria-labelledby="wanneer">
              <h2 id="wanneer">Wanneer wel</h2>
              <Html html={entry.texts[when]?.html} />
            </section>
          )}
          {whenNot && (
            <section className="glance__when accent-brick" aria-labelledby="wanneer-niet">
              <h2 id="wanneer-niet">Wanneer niet</h2>
              <Html html={entry.texts[whenNot]?.html} />
            </section>
          )}
        </div>
      )}
    </div>
  )
}

function Figure({ label, value }: { label: string; value: string }) {
  return (
    <div className="glance__figure">
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  )
}

function people({ from, to }: { from?: number; to?: number }): string {
  if (from === undefined) return `tot ${to}`
  if (to === undefined) return `${from} of meer`
  return from === to ? `${from}` : `${from}–${to}`
}
