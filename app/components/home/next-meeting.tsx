import { dutchDate } from '#app/models/dates.ts'
import type { EntryCard } from '#app/models/entries/views.ts'
import { Heading } from '#app/ui/heading.tsx'

interface NextMeetingProps {
  readonly meeting: EntryCard | undefined
  /** How many there were before. */
  readonly past: number
}

/** The next meeting; when none is planned it says so and leads to those that were. */
export function NextMeeting({ meeting, past }: NextMeetingProps) {
  return (
    <section aria-labelledby="eerstvolgende">
      <Heading level={2} id="eerstvolgende">
        Eerstvolgende
      </Heading>
      <div className="home-box accent-plum">
        {meeting ? <Planned meeting={meeting} /> : <NothingPlanned past={past} />}
      </div>
    </section>
  )
}

function Planned({ meeting }: { meeting: EntryCard }) {
  return (
    <>
      {meeting.startsOn && <p className="home-box__title">{dutchDate(meeting.startsOn)}</p>}
      <h3 className="home-box__name">
        <a href={meeting.path}>{meeting.title}</a>
      </h3>
      {meeting.summary && <p>{meeting.summary}</p>}
      <p>
        <a href="/agenda">Hele agenda</a>
      </p>
    </>
  )
}

function NothingPlanned({ past }: { past: number }) {
  return (
    <>
      <p className="home-box__title">Nog niets gepland</p>
      <p>Zodra er een datum is, staat die hier.</p>
      {past > 0 && (
        <p>
          <a href="/agenda">Lees terug wat er was ({past})</a>
        </p>
      )}
    </>
  )
}
