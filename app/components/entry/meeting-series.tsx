import { dutchDate } from '#app/models/dates.ts'
import type { EntryCard } from '#app/models/entries/views.ts'

/** Meetings by date; the date is what one looks for. */
export function MeetingSeries({ meetings }: { meetings: readonly EntryCard[] }) {
  return (
    <ol className="meetings plain-list">
      {meetings.map((meeting) => (
        <li key={meeting.id}>
          <article className="meetings__row">
            <p className="meetings__date">
              {meeting.startsOn ? dutchDate(meeting.startsOn) : 'Datum niet bekend'}
            </p>
            <div>
              <h3 className="entry-item__title">
                <a href={meeting.path}>{meeting.title}</a>
              </h3>
              {meeting.summary && <p className="entry-item__snippet">{meeting.summary}</p>}
            </div>
          </article>
        </li>
      ))}
    </ol>
  )
}
