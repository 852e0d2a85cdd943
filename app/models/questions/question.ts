import { z } from 'zod'
import type { KindName } from '#app/models/entries/kinds/index.ts'
import type { questions } from '#db/schema/index.ts'

/** What somebody writes for: to ask something, or to tell that something is not right. */
export type QuestionSubject = (typeof questions.$inferSelect)['subject']

/** The subjects, with the words of the form. */
export const questionSubjects: Readonly<Record<QuestionSubject, string>> = {
  question: 'Ik heb een vraag',
  mistake: 'Er klopt iets niet',
}

export const subjectNames = Object.keys(questionSubjects) as [QuestionSubject, ...QuestionSubject[]]

/** Who answers questions about an entry. */
export type RoleBehind = 'owner' | 'keepers' | 'administrators'

/** What somebody asks: plain text, in paragraphs. */
export const questionText = z
  .string({ error: 'Schrijf eerst je vraag.' })
  .transform((text) => text.replaceAll('\r\n', '\n').trim())
  .pipe(
    z.string().min(1, 'Schrijf eerst je vraag.').max(5000, 'Je vraag is te lang. Houd het bij 5.000 tekens.'),
  )

/** A question as those see it who can answer it. */
export interface ShownQuestion {
  readonly id: string
  readonly subject: QuestionSubject
  readonly by: string
  /** Null once it was erased. */
  readonly address: string | null
  readonly text: string
  readonly at: string
  readonly entry: { readonly title: string; readonly path: string; readonly kind: KindName }
  readonly answered: { readonly at: string; readonly by: string } | null
}
