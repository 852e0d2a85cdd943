import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { crumbs } from '#app/components/account/crumbs.ts'
import { FormPage } from '#app/components/account/form-page.tsx'
import { sentFields } from '#app/components/account/sent-fields.ts'
import { SimpleForm } from '#app/components/account/simple-form.tsx'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { memberAsking } from '#app/models/ask.ts'
import { mayReviewAny } from '#app/models/entries/policy.ts'
import { chooseMail, mailPreferencesOf } from '#app/models/notices/preferences.server.ts'
import { howOftenNames, howOftenWords, type Topic, topicNames, topics } from '#app/models/notices/topics.ts'
import { Choices } from '#app/ui/form/choices.tsx'
import { Heading } from '#app/ui/heading.tsx'

export const loader = page({ for: 'members' }, async ({ ask }) => ({
  preferences: await mailPreferencesOf(ask.store.read, memberAsking(ask).id),
  reviews: mayReviewAny(ask.viewer.person),
}))

/** Who decides about no texts is not asked about those; what is not asked stays as it was. */
const schema = z.partialRecord(
  z.enum(topicNames),
  z.enum(howOftenNames, { error: 'Kies hoe vaak je deze mail wilt.' }),
)

export const action = form({ for: 'members', schema }, async ({ ask, input }) => {
  await chooseMail(ask, input)
  return { to: '/mijn/account/meldingen', notice: 'meldingen-bewaard' }
})

export const meta: MetaFunction = () => privateMeta('Meldingen')

export default function MailPreferences() {
  const { preferences, reviews } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const field = sentFields('meldingen', sent)
  const asked: readonly Topic[] = topicNames.filter((topic) => reviews || !topics[topic].forReviewers)
  return (
    <FormPage
      title="Meldingen"
      lead="Kies per soort hoe vaak je mail krijgt. Een overzicht komt alleen als er iets gebeurde."
      crumbs={crumbs.inAccount}
      errors={sent?.error ?? {}}
      formId="meldingen"
    >
      <SimpleForm id="meldingen" button="Bewaar mijn keuzes">
        {asked.map((topic) => (
          <Choices
            key={topic}
            field={field(topic, preferences[topic])}
            label={topics[topic].label}
            help={topics[topic].help}
            options={howOftenNames.map((how) => ({ value: how, label: howOftenWords[how] }))}
          />
        ))}
      </SimpleForm>
      <section className="section">
        <Heading level={2}>Mail die je altijd krijgt</Heading>
        <p>Deze mail kun je niet uitzetten, omdat je iets moet weten of doen:</p>
        <ul className="utrecht-unordered-list">
          <li>mail over je account, zoals een nieuw wachtwoord of een ander adres</li>
          <li>een tekst van jou die terugkomt, met de reden</li>
          <li>een verzoek om mee te schrijven</li>
          <li>een vraag die iemand aan jou stelt, of aan je rol</li>
        </ul>
        <p className="form-page__beside">
          <a href="/mijn/volgt">Bekijk wat je volgt</a>
        </p>
      </section>
    </FormPage>
  )
}
