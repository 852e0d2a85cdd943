import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { cardsSection, linkedCards } from '#app/components/entry/cards-section.tsx'
import { EntryLayout } from '#app/components/entry/entry-layout.tsx'
import { bodySection, proseSections } from '#app/components/entry/prose-sections.tsx'
import { SourceList } from '#app/components/entry/source-list.tsx'
import { entryMeta } from '#app/components/meta/entry-meta.ts'
import { originOf } from '#app/components/meta/origin.ts'
import { recordOf } from '#app/components/record-of.ts'
import { page } from '#app/http/page.server.ts'
import { getEntry } from '#app/models/entries/get-entry.server.ts'
import { caseKinds, type KindName } from '#app/models/entries/kinds/index.ts'
import { newestCards } from '#app/models/entries/queries.server.ts'
import { mostOfAKind } from '#app/models/entries/views.ts'
import { Sections } from '#app/ui/section.tsx'

const crumbs = [{ href: '/themas', text: "Thema's" }]

export const loader = page({ open: true, params: { slug: 'slug' } }, async ({ ask, params }) => {
  const entry = await getEntry(ask, 'thema', params.slug)
  const newest = (...kinds: KindName[]) =>
    newestCards(ask, { kinds, theme: entry.card.id, limit: mostOfAKind })
  return {
    entry,
    slug: params.slug,
    cases: await newest(...caseKinds),
    blogs: await newest('blog'),
    tools: await newest('tool'),
    leerkringen: await newest('leerkring', 'bijeenkomst'),
  }
})

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => [
  ...entryMeta(data?.entry, {
    origin: originOf(matches),
    crumbs,
    jsonLd: { '@type': 'CollectionPage', dateModified: data?.entry.card.changedAt },
  }),
  {
    tagName: 'link',
    rel: 'alternate',
    type: 'application/atom+xml',
    href: `/themas/${data?.slug}/feed.xml`,
    title: `Nieuw in ${data?.entry.document.title}`,
  },
]

export default function ThemePage() {
  const { entry, slug, cases, blogs, tools, leerkringen } = useLoaderData<typeof loader>()
  const { reading, linksTo } = recordOf('thema', entry.document)
  const shown = new Set([...cases, ...blogs, ...tools, ...leerkringen].map(({ id }) => id))
  const all = (path: string, what: string) => ({
    href: `/${path}?thema=${slug}`,
    text: `Alle ${what} in dit thema`,
  })
  return (
    <EntryLayout
      entry={entry}
      crumbs={crumbs}
      factsFirst={false}
      firstFacts={['brokers', 'parties']}
      hiddenFacts={['themes']}
      aside={
        <nav className="aside-links" aria-label="Van dit thema">
          <ul className="plain-list">
            <li>
              <a href={`/zoeken?thema=${slug}`}>Zoek in dit thema</a>
            </li>
            <li>
              <a href={`/themas/${slug}/feed.xml`}>Volg dit thema met een feed</a>
            </li>
          </ul>
        </nav>
      }
    >
      <Sections
        sections={[
          ...proseSections(entry, ['question', 'approach']),
          ...bodySection(entry),
          ...cardsSection('ervaringen', 'Ervaringen', cases, { all: all('ervaringen', 'ervaringen') }),
          ...cardsSection('blogs', 'Hoe het echt ging', blogs, { all: all('blogs', 'blogs') }),
          ...cardsSection('toolbox', 'Uit de toolbox', tools, {
            showKind: false,
            all: all('toolbox', 'werkvormen'),
          }),
          ...cardsSection('leerkringen', 'Leerkringen en bijeenkomsten', leerkringen, {
            all: all('leerkringen', 'leerkringen'),
          }),
          ...cardsSection(
            'zie-ook',
            'Zie ook',
            linkedCards(entry, linksTo).filter(({ id }) => !shown.has(id)),
          ),
          ...(reading
            ? [{ id: 'meer-lezen', title: 'Meer lezen', content: <SourceList sources={reading} /> }]
            : []),
        ]}
      />
    </EntryLayout>
  )
}
