import type { Ask } from '#app/models/ask.ts'
import type { RecordOf } from './fields/field.ts'
import { getEntry } from './get-entry.server.ts'
import type { kinds } from './kinds/index.ts'
import { cardsLinkingTo } from './queries.server.ts'
import type { EntryCard } from './views.ts'

type BlogLesson = NonNullable<RecordOf<(typeof kinds)['blog']['fields']>['lessons']>[number]

/** A lesson with the blog that it comes from. */
export type LessonFrom = BlogLesson & { readonly sentence: string; readonly from: EntryCard }

/** At most this many blogs are opened for their lessons; the newest come first. */
const blogsRead = 12

/** The lessons of the blogs about these cases that the viewer may read. */
export async function lessonsAbout(ask: Ask, caseIds: readonly string[]): Promise<LessonFrom[]> {
  const blogs = await cardsLinkingTo(ask, caseIds, { kinds: ['blog'], field: 'about' })
  const lessons: LessonFrom[] = []
  for (const from of blogs.slice(0, blogsRead)) {
    const slug = from.path.split('/').at(-1) ?? ''
    const record = (await getEntry(ask, 'blog', slug)).document.record as RecordOf<
      (typeof kinds)['blog']['fields']
    >
    for (const lesson of record.lessons ?? [])
      lessons.push({ ...lesson, sentence: String(lesson.sentence), from })
  }
  return lessons
}
