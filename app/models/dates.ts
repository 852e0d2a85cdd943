const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]
const timeZone = 'Europe/Amsterdam'
// Making these takes a hundred times as long as using them.
const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone })
const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })

const weekdays = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag']

/** Whether `2016-02-30`-like text is a day that exists. */
export function isCalendarDate(date: string): boolean {
  const instant = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date)
}

/** `2016-03-18` → *vrijdag 18 maart 2016*. */
export function dutchDate(date: string): string {
  const weekday = weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()]
  return `${weekday} ${dutchPartialDate(date)}`
}

/** `2016` → *2016*, `2016-06` → *juni 2016*, `2016-06-01` → *1 juni 2016*. */
export function dutchPartialDate(date: string): string {
  const [year, month, day] = date.split('-')
  return [day && Number(day), month && months[Number(month) - 1], year].filter(Boolean).join(' ')
}

/** An instant as the date that people in the Netherlands see on the calendar: `2016-03-18`. */
export function amsterdamDate(instant: Date): string {
  return calendar.format(instant)
}

/** An instant as people in the Netherlands say it: *18 maart 2016 om 10.00 uur*. */
export function dutchInstant(instant: string): string {
  const [date = ''] = localClock(new Date(instant)).split(' ')
  return `${dutchPartialDate(date)} om ${dutchTime(instant)}`
}

/** The time of an instant in the Netherlands: *10.31 uur*. */
export function dutchTime(instant: string): string {
  const [, time = ''] = localClock(new Date(instant)).split(' ')
  return `${time.replace(':', '.')} uur`
}

/** A local date and time in the Netherlands as an instant; in the hour that summer time repeats, the first. */
export function amsterdamInstant(date: string, time: string): Date {
  const asIfUtc = new Date(`${date}T${time}:00Z`)
  const candidates = [2, 1].map((hours) => new Date(asIfUtc.getTime() - hours * 3_600_000))
  return (
    candidates.find((candidate) => localClock(candidate) === `${date} ${time}`) ?? (candidates[1] as Date)
  )
}

function localClock(instant: Date): string {
  return clock.format(instant)
}
