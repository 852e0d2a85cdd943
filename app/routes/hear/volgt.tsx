import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { crumbs } from '#app/components/account/crumbs.ts'
import { ActButton } from '#app/components/manage/act-button.tsx'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { amsterdamDate, dutchPartialDate } from '#app/models/dates.ts'
import { cardsById } from '#app/models/entries/cards.server.ts'
import { kindOf } from '#app/models/entries/kinds/index.ts'
import { type Followed, follow, followedBy, unfollow } from '#app/models/follows/follow.server.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Heading } from '#app/ui/heading.tsx'

export const loader = page({ for: 'members' }, async ({ ask, url }) => {
  const followed = await followedBy(ask)
  const stopped = url.searchParams.get('gestopt') ?? ''
  const card = (await cardsById(ask.store.read, ask.viewer, [stopped]))[stopped]
  return { followed, stopped: followed.some(({ card: { id } }) => id === stopped) ? null : (card ?? null) }
})

const schema = z.object({ doe: z.enum(['volgen', 'stoppen']), id: z.string() })

export const action = form({ for: 'members', schema }, async ({ ask, input: { doe, id } }) => {
  if (doe === 'volgen') {
    await follow(ask, id)
    return { to: '/mijn/volgt' }
  }
  await unfollow(ask, id)
  return { to: `/mijn/volgt?gestopt=${encodeURIComponent(id)}` }
})

export const meta: MetaFunction = () => privateMeta('Wat je volgt')

export default function Following() {
  const { followed, stopped } = useLoaderData<typeof loader>()
  return (
    <div className="wrap form-page accent-leaf">
      <Breadcrumbs crumbs={crumbs.account} />
      <Heading level={1}>Wat je volgt</Heading>
      {stopped && (
        <div className="undo" role="status">
          <p>
            Je volgt <a href={stopped.path}>{stopped.title}</a> niet meer.
          </p>
          <ActButton act="volgen" text="Toch wel volgen" about={stopped.title} values={{ id: stopped.id }} />
        </div>
      )}
      {followed.length === 0 ? (
        <p className="empty">
          Je volgt nog niets. Op elke pagina staat bovenaan <em>Volg dit</em>. Volg een{' '}
          <a href="/themas">thema</a> of een <a href="/organisaties">organisatie</a>, dan hoor je wat er nieuw
          is.
        </p>
      ) : (
        <ul className="works plain-list">
          {followed.map((one) => (
            <FollowedItem key={one.card.id} followed={one} />
          ))}
        </ul>
      )}
      <p className="form-page__beside">
        Van wat je zelf schreef, hoor je ook zonder het te volgen.{' '}
        <a href="/mijn/account/meldingen">Kies hoe vaak je mail krijgt</a>
      </p>
    </div>
  )
}

function FollowedItem({ followed: { card, since } }: { followed: Followed }) {
  const { id, kind, title, path } = card
  return (
    <li className="work">
      <p className="work__title">
        <a href={path}>{title}</a>
      </p>
      <p className="work__about">
        {kindOf(kind).label.one}. Je volgt dit sinds {dutchPartialDate(amsterdamDate(new Date(since)))}.
      </p>
      <div className="work__acts">
        <ActButton act="stoppen" text="Stop met volgen" about={title} values={{ id }} />
      </div>
    </li>
  )
}
