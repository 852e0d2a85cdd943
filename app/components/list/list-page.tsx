import type { MetaDescriptor } from '@remix-run/react'
import { pageMeta } from '#app/components/meta/page-meta.ts'
import type { Accent } from '#app/models/entries/kind.ts'
import type { Figures, ListView } from '#app/models/entries/views.ts'
import { Heading } from '#app/ui/heading.tsx'
import type { Noun } from './list-summary.tsx'
import { Listing } from './listing.tsx'

/** What a list page says of itself. */
export interface AboutList {
  readonly title: string
  readonly lead: string
  readonly noun: Noun
  /** What the search field is for. */
  readonly search: string
  readonly accent: Accent
  /** True for a list of more than one kind, whose lines name theirs. */
  readonly mixed?: boolean
  /** Lists beside this one. */
  readonly beside?: readonly { readonly href: string; readonly text: string }[]
}

interface Props {
  readonly about: AboutList
  readonly view: ListView
  /** Map and charts; null where they can be asked for, left out for a list that has none. */
  readonly figures?: Figures | null
}

/** An index: what belongs here, and the list. */
export function ListPage({ about, view, figures }: Props) {
  return (
    <div className={`accent-${about.accent}`}>
      <div className="wrap list-head">
        <Heading level={1} look={1}>
          {about.title}
        </Heading>
        <p className="utrecht-paragraph utrecht-paragraph--lead">{about.lead}</p>
        {about.beside && (
          <ul className="list-head__links plain-list">
            {about.beside.map((link) => (
              <li key={link.href}>
                <a href={link.href}>{link.text}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
      <Listing
        view={view}
        noun={about.noun}
        label={about.search}
        showKind={about.mixed ?? false}
        figures={figures}
      />
    </div>
  )
}

/** A list that was searched or filtered is one of very many; search engines only take the whole one. */
export function listMeta(about: AboutList, view: ListView | undefined, origin: string): MetaDescriptor[] {
  if (!view) return []
  const chosen = view.query !== '' || view.chosen.length > 0 || (view.compared?.chosen.length ?? 0) > 0
  return pageMeta({
    title: view.page > 1 ? `${about.title}, pagina ${view.page}` : about.title,
    description: about.lead,
    path: view.page > 1 && !chosen ? `${view.path}?pagina=${view.page}` : view.path,
    origin,
    accent: about.accent,
    hidden: chosen,
  })
}
