import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { FormPage } from '#app/components/account/form-page.tsx'
import { sentFields } from '#app/components/account/sent-fields.ts'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { QuestionForm } from '#app/components/questions/question-form.tsx'
import { whoAnswers } from '#app/components/questions/who-answers.ts'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { mailAddress, personName } from '#app/models/people/address.ts'
import { askAsGuest, askQuestion, entryToAskAbout } from '#app/models/questions/ask-question.server.ts'
import { questionText, subjectNames } from '#app/models/questions/question.ts'
import type { Viewer } from '#app/models/viewer.ts'

const access = { open: true, params: { id: 'id' } } as const

export const loader = page({ ...access, kept: false }, async ({ ask, params, url }) => ({
  ...(await entryToAskAbout(ask, params.id)),
  isMember: ask.viewer.person !== null,
  subject: url.searchParams.get('onderwerp') === 'fout' ? ('mistake' as const) : ('question' as const),
}))

const asMember = z.object({
  subject: z.enum(subjectNames, { error: 'Kies waar je voor schrijft.' }),
  text: questionText,
})
const asGuest = asMember.extend({ name: personName, address: mailAddress, website: z.string().optional() })
type Asked = z.ZodType<z.output<typeof asMember> | z.output<typeof asGuest>>

/** Who has an account gives no name; whether they have one is asked of the session and never of the form. */
const schema = ({ person }: Viewer): Asked => (person === null ? asGuest : asMember)

export const action = form({ ...access, schema }, async ({ ask, params, input, context }) => {
  const { card } = await entryToAskAbout(ask, params.id)
  const asked = { entryId: params.id, subject: input.subject, text: input.text }
  if (!('address' in input)) {
    await askQuestion(ask, asked)
    return { to: card.path, notice: 'vraag-verstuurd' }
  }
  // A program filled in what people don't see: it is told what people are, and nothing happens.
  if (!input.website) await askAsGuest(ask, asked, { ...input, client: context.client })
  return { to: card.path, notice: 'vraag-mail' }
})

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  privateMeta(`Vraag over ${data?.card.title ?? ''}`)

export default function AskQuestion() {
  const { card, kindLabel, role, isMember, subject } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  return (
    <FormPage
      title={subject === 'mistake' ? 'Klopt er iets niet?' : 'Stel een vraag'}
      lead={`Over “${card.title}”. Je bericht gaat naar ${whoAnswers(role, kindLabel)}.`}
      crumbs={[{ href: card.path, text: card.title }]}
      errors={sent?.error ?? {}}
      formId="vraag"
    >
      <QuestionForm isMember={isMember} subject={subject} state={sentFields('vraag', sent)} />
    </FormPage>
  )
}
