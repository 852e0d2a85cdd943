import type { EntryPage } from '#app/models/entries/views.ts'

/** What a member may do with the entry; nothing for who only reads. */
export function EntryBar({
  entry: { card, acts = [], isFollowed },
}: {
  entry: Pick<EntryPage, 'card' | 'acts' | 'isFollowed'>
}) {
  if (acts.length === 0 && isFollowed === undefined) return null
  return (
    <nav className="entry-bar" aria-label="Wat je hiermee kunt">
      <ul className="wrap entry-bar__list">
        {isFollowed !== undefined && (
          <li>
            <Follow id={card.id} isFollowed={isFollowed} />
          </li>
        )}
        {acts.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Follow({ id, isFollowed }: { id: string; isFollowed: boolean }) {
  return (
    <form method="post" action={`/volgen/${id}`} className="entry-bar__follow">
      <input type="hidden" name="doe" value={isFollowed ? 'stoppen' : 'volgen'} />
      {isFollowed && <span>Je volgt dit</span>}
      <button type="submit" className="entry-bar__button">
        {isFollowed ? 'Stop met volgen' : 'Volg dit'}
      </button>
    </form>
  )
}
