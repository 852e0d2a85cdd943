import type { Work } from '#app/models/entries/writing/my-work.ts'
import { controlId } from './form-state.ts'

interface Props {
  readonly id: string
  readonly returned: NonNullable<Work['returned']>
}

/** Why a text came back, with the remarks; each leads to its question. */
export function ReturnedNote({ id, returned: { by, reason, remarks } }: Props) {
  return (
    <div className="returned">
      <p className="returned__by">{by} schreef:</p>
      <p className="quoted">{reason}</p>
      {remarks.length > 0 && (
        <dl className="returned__remarks">
          {remarks.map((remark) => (
            <div key={remark.id}>
              <dt>
                <a href={`/schrijven/${id}#${controlId(remark.at)}`}>{remark.label}</a>
              </dt>
              <dd className="quoted">{remark.text}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}
