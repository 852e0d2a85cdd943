import { recordOf } from '#app/components/record-of.ts'
import { groupDigits } from '#app/models/entries/fields/number.ts'
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
          {minutes && <Figure label="Tijd" value={duration(minutes)} />}
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

/** 45 → *45 minuten*, 240 → *4 uur*, 150 → *2 uur en 30 minuten*. */
function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${minutes} minuten`
  return rest === 0 ? `${groupDigits(hours)} uur` : `${groupDigits(hours)} uur en ${rest} minuten`
}
