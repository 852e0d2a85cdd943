import { amsterdamDate, dutchDate } from './dates.ts'

const clock = new Intl.DateTimeFormat('nl-NL', {
  hour: 'numeric',
  minute: '2-digit',
  timeZone: 'Europe/Amsterdam',
})

/** An instant as people in the Netherlands write it: *vrijdag 18 maart 2016, 10.00 uur*. */
export function dutchInstant(instant: string): string {
  const at = new Date(instant)
  return `${dutchDate(amsterdamDate(at))}, ${clock.format(at).replace(':', '.')} uur`
}
