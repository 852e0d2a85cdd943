import type { EntryCard } from '#app/models/entries/views.ts'
import { lessonSides } from '#app/models/vocabularies/kinds.ts'

export interface Lesson {
  readonly sentence: string
  readonly situation?: string
  readonly side?: string
  /** The blog it comes from, where that is another page. */
  readonly from?: EntryCard
}

/** Lessons as a marked list: what went stroef as visible as what went well. */
export function Lessons({ lessons }: { lessons: readonly Lesson[] }) {
  return (
    <ul className="lessons plain-list">
      {lessons.map((lesson) => (
        <li key={lesson.sentence} className={`lesson ${sideClass(lesson.side)}`}>
          <p className="lesson__side">{lesson.side ? lessonSides.label(lesson.side) : 'Les'}</p>
          <div>
            <p className="lesson__sentence">{lesson.sentence}</p>
            {lesson.situation && <p className="lesson__situation">{lesson.situation}</p>}
            {lesson.from && (
              <p className="lesson__situation">
                Uit <a href={lesson.from.path}>{lesson.from.title}</a>
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

function sideClass(side: string | undefined): string {
  if (side === 'ging-goed') return 'accent-leaf'
  return side === 'liep-stroef' ? 'accent-brick' : ''
}
