import type { ReactNode } from 'react'
import { CaseFigures } from '#app/components/figures/case-figures.tsx'
import liveList from '#app/enhance/live-list.js?url'
import suggesting from '#app/enhance/search/main.ts?worker&url'
import type { Figures, ListView } from '#app/models/entries/views.ts'
import { Pagination } from '#app/ui/pagination.tsx'
import { SearchBar } from '#app/ui/search-bar.tsx'
import { CompareBar } from './compare-bar.tsx'
import { CompareToggle } from './compare-toggle.tsx'
import { EntryItem } from './entry-item.tsx'
import { FacetPanel } from './facet-panel.tsx'
import { ListNotes } from './list-notes.tsx'
import { ListSummary, type Noun } from './list-summary.tsx'
import { NothingFound } from './nothing-found.tsx'
import { TableOffer } from './table-offer.tsx'

interface ListingProps {
  readonly view: ListView
  readonly noun: Noun
  /** What the search field asks; hidden where its place says it. */
  readonly label: string
  readonly labelHidden?: boolean
  /** Address of suggestions for what is typed; only where all of the site is searched. */
  readonly suggestions?: string
  /** Stands under the search field. */
  readonly help?: ReactNode
  readonly showKind?: boolean
  /** Map and charts; null where they can be asked for, left out for a list that has none. */
  readonly figures?: Figures | null
}

const formId = 'lijst'

/** A list with its search field, facets and pages. The elements with an id are what live-list.js renews. */
export function Listing(props: ListingProps) {
  const { view, noun, label, labelHidden, suggestions, help, figures, showKind = true } = props
  return (
    <div className="wrap listing">
      <search className="listing__search">
        <form id={formId} action={view.path} method="get" data-live-list>
          <SearchBar
            id="zoekveld"
            label={label}
            labelHidden={labelHidden}
            query={view.query}
            suggestions={suggestions}
          />
          {view.pictured && <input type="hidden" name="beeld" value="kaart" />}
          {!view.isDefaultSort && <input type="hidden" name="sorteer" value={view.sort} />}
        </form>
        {help && <p className="listing__help">{help}</p>}
      </search>
      <p className="only-heard" role="status" id="melding" />
      <FacetPanel view={view} formId={formId} />
      <div id="resultaten" className="listing__results">
        <ListNotes view={view} />
        <ListSummary view={view} noun={noun} />
        {figures !== undefined && (view.total > 0 || view.pictured) && (
          <p className="summary__picture">
            <a href={view.hrefs.pictured}>
              {view.pictured ? 'Verberg kaart en cijfers' : 'Bekijk op de kaart, per jaar en per vorm'}
            </a>
          </p>
        )}
        {figures && <CaseFigures figures={figures} noun={noun} />}
        {view.entries.length === 0 && <NothingFound view={view} />}
        <ol className="plain-list results">
          {view.entries.map((entry) => (
            <li key={entry.card.id}>
              <EntryItem
                {...entry}
                showKind={showKind}
                beside={<CompareToggle card={entry.card} view={view} formId={formId} />}
              />
            </li>
          ))}
        </ol>
        <Pagination {...view.hrefs} page={view.page} />
        <TableOffer total={view.total} href={view.hrefs.table} />
      </div>
      <CompareBar compared={view.compared} formId={formId} />
      <script type="module" src={liveList} />
      {suggestions && <script type="module" src={suggesting} />}
    </div>
  )
}
