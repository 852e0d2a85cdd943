interface Part {
  readonly title?: string
  readonly minutes?: number
  readonly who?: string
}

/** The agenda of a meeting as a timetable: the clock runs on from its beginning while lengths are known. */
export function Timetable({ parts, startTime }: { parts: readonly Part[]; startTime?: string }) {
  const times = clockTimes(parts, startTime)
  return (
    <ol className="timetable plain-list">
      {parts.map((part, place) => (
        <li key={part.title} className="timetable__row">
          <span className="timetable__time">{times[place] ?? ''}</span>
          <span>
            {part.title}
            {part.who && <span className="small quiet"> · {part.who}</span>}
          </span>
          <span className="timetable__length">{part.minutes === undefined ? '' : `${part.minutes} min`}</span>
        </li>
      ))}
    </ol>
  )
}

function clockTimes(parts: readonly Part[], startTime: string | undefined): (string | undefined)[] {
  const [hours = 0, minutes = 0] = (startTime ?? '').split(':').map(Number)
  let at: number | undefined = startTime === undefined ? undefined : hours * 60 + minutes
  return parts.map((part) => {
    const shown = at === undefined ? undefined : clock(at)
    at = at === undefined || part.minutes === undefined ? undefined : at + part.minutes
    return shown
  })
}

function clock(minutes: number): string {
  return `${Math.floor(minutes / 60) % 24}.${String(minutes % 60).padStart(2, '0')}`
}
