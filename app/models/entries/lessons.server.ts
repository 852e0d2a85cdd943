import type { Ask } from '#app/models/ask.ts'
import { publishedDocuments } from './documents.server.ts'
import type { RecordOf } from './fields/field.ts'
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
  return await lessonsOf(ask, await cardsLinkingTo(ask, caseIds, { kinds: ['blog'], field: 'about' }))
}

/** The lessons of these blogs. */
export async function lessonsOf(ask: Ask, blogs: readonly EntryCard[]): Promise<LessonFrom[]> {
  const read = blogs.slice(0, blogsRead).map(({ id }) => id)
  return (await publishedDocuments(ask, read)).flatMap(({ card: from, document }) => {
    const { lessons = [] } = document.record as RecordOf<(typeof kinds)['blog']['fields']>
    return lessons.map((lesson) => ({ ...lesson, sentence: String(lesson.sentence), from }))
  })
}
