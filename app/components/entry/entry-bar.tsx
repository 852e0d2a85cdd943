import type { EntryAct } from '#app/models/entries/views.ts'

/** What a member may do with the entry; nothing for who only reads. */
export function EntryBar({ acts = [] }: { acts?: readonly EntryAct[] }) {
  if (acts.length === 0) return null
  return (
    <nav className="entry-bar" aria-label="Wat je hiermee kunt">
      <ul className="wrap entry-bar__list">
        {acts.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
