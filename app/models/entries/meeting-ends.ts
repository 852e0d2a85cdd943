import { amsterdamInstant } from '#app/models/dates.ts'

/** The instant at which a day is over in the Netherlands: from then on its meetings are past. */
export function dayEnds(date: string): Date {
  const next = new Date(`${date}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return amsterdamInstant(next.toISOString().slice(0, 10), '00:00')
}
