import { dutchDate } from '#app/models/dates.ts'
import { meetingTypes } from '#app/models/vocabularies/kinds.ts'

interface Meeting {
  readonly type?: (typeof meetingTypes.slugs)[number]
  readonly number?: number
  readonly date?: string
  readonly startTime?: string
  readonly endTime?: string
}

/** *Leerkringbijeenkomst 2 · geweest*. */
export function meetingLabel({ type, number }: Meeting, past: boolean): string {
  const name = type ? meetingTypes.label(type) : 'Bijeenkomst'
  return [number === undefined ? name : `${name} ${number}`, past ? 'geweest' : '']
    .filter(Boolean)
    .join(' · ')
}

/** *Vrijdag 18 maart 2016, 10.00 tot 13.00 uur*; as much of it as is known. */
export function meetingWhen({ date, startTime, endTime }: Meeting): string {
  const day = date ? dutchDate(date) : ''
  const times = [startTime, endTime]
    .filter((time) => time !== undefined)
    .map((time) => time.replace(':', '.'))
  const clock = times.length > 0 ? `${times.join(' tot ')} uur` : ''
  const words = [day, clock].filter(Boolean).join(', ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
