import type { Source } from '#app/models/entries/fields/text.ts'

/** Sources to read on: author, title, year, and the licence where it is known. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  return (
    <ul className="sources">
      {sources.map((source) => (
        <li key={`${source.author} ${source.title}`}>
          {source.url ? <a href={source.url}>{source.title}</a> : <cite>{source.title}</cite>}
          <span className="quiet">
            {[source.author, source.year, source.licence].filter(Boolean).map((part) => ` · ${part}`)}
          </span>
        </li>
      ))}
    </ul>
  )
}
