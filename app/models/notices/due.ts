import { amsterdamDate, amsterdamInstant } from '#app/models/dates.ts'
import type { HowOften } from './topics.ts'

const time = '08:00'
const monday = 1

/** The instant of the first digest after `now`: at 8.00 in the Netherlands, of every day or of Monday. */
export function nextDigest(how: Extract<HowOften, 'daily' | 'weekly'>, now: Date): Date {
  let date = amsterdamDate(now)
  while (amsterdamInstant(date, time) <= now || (how === 'weekly' && weekday(date) !== monday))
    date = dayAfter(date)
  return amsterdamInstant(date, time)
}

function weekday(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay()
}

function dayAfter(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10)
}
