import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { isUnsubscribeToken } from '#app/auth/unsubscribing.server.ts'
import { FormPage } from '#app/components/account/form-page.tsx'
import { SimpleForm } from '#app/components/account/simple-form.tsx'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import type { RequestContext } from '#app/http/context.server.ts'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { howOftenNames, isUnsubscribable, topicNames, topics } from '#app/models/notices/topics.ts'
import { type SwitchedOff, subscribeAgain, unsubscribe } from '#app/models/notices/unsubscribe.server.ts'
import { NotFound } from '#app/models/refused.ts'

const access = { open: true, params: { id: 'id', soort: 'slug', token: 'token' } } as const

/** Whose mail of which kind the link is about; nothing else is asked, and no session. */
function asked(
  { services }: RequestContext,
  { id, soort, token }: { readonly id: string; readonly soort: string; readonly token: string },
) {
  const isOurs = isUnsubscribeToken(services.secret, { personId: id, what: soort }, token)
  if (!isUnsubscribable(soort) || !isOurs) throw new NotFound('link')
  return { personId: id, what: soort }
}

// Scanners of mail open every link, so opening it switches nothing off.
export const loader = page({ ...access, kept: false }, async ({ context, params }) => ({
  what: asked(context, params).what,
}))

const topicAndHow = z.templateLiteral([z.enum(topicNames), ':', z.enum(howOftenNames)])
const schema = z.object({ doe: z.literal('terug').optional(), was: z.array(topicAndHow).default([]) })

export const action = form({ ...access, schema }, async ({ ask, params, input, context }) => {
  const wanted = { ...asked(context, params), now: ask.now }
  if (input.doe === 'terug') {
    await subscribeAgain(ask.store, wanted, input.was.map(readSwitchedOff))
    return { shown: { isBack: true, off: [] as SwitchedOff[] } }
  }
  // Answered as it stands: mail programs follow no redirect.
  return { shown: { isBack: false, off: await unsubscribe(ask.store, wanted) } }
})

function readSwitchedOff(text: string): SwitchedOff {
  const [topic, was] = text.split(':') as [SwitchedOff['topic'], SwitchedOff['was']]
  return { topic, was }
}

export const meta: MetaFunction = () => privateMeta('Afmelden')

export default function Unsubscribe() {
  const { what } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  if (sent && 'shown' in sent) return sent.shown.isBack ? <Back /> : <Off off={sent.shown.off} />
  const lead =
    what === 'digest'
      ? 'Je krijgt dan geen overzichten meer, van welke soort ook.'
      : `Je krijgt dan geen mail meer van deze soort: ${topics[what].label.toLowerCase()}.`
  return (
    <FormPage title="Wil je deze mail niet meer?" lead={lead} formId="afmelden">
      <SimpleForm id="afmelden" button="Meld me af" />
      <Choose />
    </FormPage>
  )
}

function Off({ off }: { off: readonly SwitchedOff[] }) {
  if (off.length === 0)
    return (
      <FormPage title="Deze mail stond al uit" formId="afmelden">
        <Choose />
      </FormPage>
    )
  return (
    <FormPage title="Je bent afgemeld" lead="Je krijgt hiervan geen mail meer:" formId="afmelden">
      <ul className="utrecht-unordered-list">
        {off.map(({ topic }) => (
          <li key={topic}>{topics[topic].label}</li>
        ))}
      </ul>
      <form method="post" className="form">
        <input type="hidden" name="doe" value="terug" />
        {off.map(({ topic, was }) => (
          <input key={topic} type="hidden" name="was" value={`${topic}:${was}`} />
        ))}
        <div className="form__actions">
          <button type="submit" className="utrecht-button utrecht-button--secondary-action">
            Toch weer aanzetten
          </button>
        </div>
      </form>
      <Choose />
    </FormPage>
  )
}

function Back() {
  return (
    <FormPage
      title="Het staat weer aan"
      lead="Je krijgt deze mail weer, zo vaak als eerst."
      formId="afmelden"
    >
      <Choose />
    </FormPage>
  )
}

function Choose() {
  return (
    <p className="form-page__beside">
      <a href="/mijn/account/meldingen">Kies zelf hoe vaak je welke mail krijgt</a>. Daarvoor log je in.
    </p>
  )
}
