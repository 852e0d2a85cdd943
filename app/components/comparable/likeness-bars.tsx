import { type Aspect, aspectNames, aspects } from '#app/models/comparable/aspects.ts'
import type { ComparableCase } from '#app/models/comparable/comparable-case.ts'

interface Props {
  readonly measured: ComparableCase['aspects']
  /** The sides that are shown; all that something can be said of when left out. */
  readonly only?: readonly Aspect[]
}

/** How alike from each side: a bar and its word. */
export function LikenessBars({ measured, only = aspectNames }: Props) {
  return (
    <dl className="likeness">
      {only.map((name) => {
        const likeness = measured[name]
        if (likeness === undefined) return null
        return (
          <div key={name} className="likeness__row">
            <dt className="likeness__name">{aspects[name].label.toLowerCase()}</dt>
            <dd className="likeness__measure">
              <svg className="likeness__bar" aria-hidden="true" width="100%" height="8">
                <rect className="likeness__track" width="100%" height="8" rx="4" />
                {likeness !== null && (
                  <rect
                    className="likeness__fill"
                    width={`${Math.round(likeness * 100)}%`}
                    height="8"
                    rx="4"
                  />
                )}
              </svg>
              <span className="likeness__word">{wordOf(likeness)}</span>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

/** A measure in a word. */
function wordOf(likeness: number | null): string {
  if (likeness === null) return 'niet bekend'
  if (likeness >= 0.66) return 'sterk'
  return likeness >= 0.33 ? 'deels' : 'weinig'
}
