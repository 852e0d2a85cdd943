import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { MyTexts } from '#app/components/write/my-texts.tsx'
import { ReactionsToAnswer } from '#app/components/write/reactions-to-answer.tsx'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { takeBack } from '#app/models/entries/writing/decide.server.ts'
import { myWork } from '#app/models/entries/writing/my-work.server.ts'
import { discardDraft } from '#app/models/entries/writing/save-draft.server.ts'
import { countQuestionsFor } from '#app/models/questions/received.server.ts'
import { countToModerate } from '#app/models/reactions/moderate.server.ts'
import { reactionsToAnswer } from '#app/models/reactions/to-answer.server.ts'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { Heading } from '#app/ui/heading.tsx'

export const loader = page({ for: 'members' }, async ({ ask }) => ({
  work: await myWork(ask),
  questions: await countQuestionsFor(ask),
  toModerate: await countToModerate(ask),
  toAnswer: await reactionsToAnswer(ask),
}))

const schema = z.object({ doe: z.enum(['weggooien', 'intrekken']), tekst: z.string() })

export const action = form({ for: 'members', schema }, async ({ ask, input: { doe, tekst } }) => {
  if (doe === 'weggooien') await discardDraft(ask, tekst)
  else await takeBack(ask, tekst)
  return { to: '/mijn', notice: doe === 'weggooien' ? 'weggegooid' : 'teruggenomen' }
})

export const meta: MetaFunction = () => privateMeta('Mijn werk')

export default function MyWork() {
  const { work, questions, toModerate, toAnswer } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  return (
    <div className="wrap form-page accent-leaf">
      <Heading level={1}>Mijn werk</Heading>
      <ErrorSummary errors={sent?.error ?? {}} idOf={(name) => name} />
      <p className="my-work__begin">
        <a className="utrecht-button utrecht-button--primary-action" href="/schrijven">
          Iets nieuws schrijven
        </a>
        {work.toReview !== null && work.toReview > 0 && (
          <a href="/beoordelen">
            {work.toReview === 1
              ? 'Er wacht 1 tekst op jouw oordeel'
              : `Er wachten ${work.toReview} teksten op jouw oordeel`}
          </a>
        )}
        {toModerate !== null && toModerate > 0 && (
          <a href="/reacties">
            {toModerate === 1
              ? 'Er wacht 1 reactie om na te kijken'
              : `Er wachten ${toModerate} reacties om na te kijken`}
          </a>
        )}
        <a href="/mijn/vragen">
          {questions === 0
            ? 'Vragen aan jou'
            : questions === 1
              ? 'Er wacht 1 vraag op jouw antwoord'
              : `Er wachten ${questions} vragen op jouw antwoord`}
        </a>
      </p>
      <ReactionsToAnswer reactions={toAnswer} />
      <MyTexts work={work} />
    </div>
  )
}
