import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { crumbs } from '#app/components/account/crumbs.ts'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { QuestionItem } from '#app/components/questions/question-item.tsx'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { markQuestionAnswered, questionsFor } from '#app/models/questions/received.server.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Heading } from '#app/ui/heading.tsx'

export const loader = page({ for: 'members' }, async ({ ask }) => ({ questions: await questionsFor(ask) }))

const schema = z.object({ doe: z.enum(['beantwoord', 'toch-niet']), id: z.string() })

export const action = form({ for: 'members', schema }, async ({ ask, input: { doe, id } }) => {
  await markQuestionAnswered(ask, id, doe === 'beantwoord')
  return { to: '/mijn/vragen', notice: 'bijgewerkt' }
})

export const meta: MetaFunction = () => privateMeta('Vragen')

export default function Questions() {
  const { questions } = useLoaderData<typeof loader>()
  const waiting = questions.filter(({ answered }) => answered === null)
  const answered = questions.filter((question) => question.answered !== null)
  return (
    <div className="wrap form-page accent-leaf">
      <Breadcrumbs crumbs={crumbs.account} />
      <Heading level={1}>Vragen</Heading>
      <p className="utrecht-paragraph utrecht-paragraph--lead">
        Wat mensen vragen aan jou of aan je rol. Je antwoordt per mail; hier komt dat niet te staan.
      </p>
      {waiting.length === 0 ? (
        <p className="empty">Er wacht geen vraag op jouw antwoord.</p>
      ) : (
        <ul className="works plain-list">
          {waiting.map((question) => (
            <QuestionItem key={question.id} question={question} />
          ))}
        </ul>
      )}
      {answered.length > 0 && (
        <section className="part" aria-labelledby="beantwoord">
          <Heading level={2} id="beantwoord">
            Beantwoord
          </Heading>
          <ul className="works plain-list">
            {answered.map((question) => (
              <QuestionItem key={question.id} question={question} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
