import { amsterdamDate } from './dates.ts'

const dayMs = 86_400_000

/** How long ago something was, by the calendar: *vandaag*, *gisteren*, *3 dagen geleden*, *2 weken geleden*. */
export function howLongAgo(instant: string, now: Date): string {
  const days = daysBetween(amsterdamDate(new Date(instant)), amsterdamDate(now))
  if (days <= 0) return 'vandaag'
  if (days === 1) return 'gisteren'
  if (days < 14) return `${days} dagen geleden`
  if (days < 61) return `${Math.floor(days / 7)} weken geleden`
  return `${Math.floor(days / 30.4)} maanden geleden`
}

/** How long something waits: *sinds vandaag*, *3 dagen*. */
export function howLongWaiting(instant: string, now: Date): string {
  const ago = howLongAgo(instant, now)
  return ago.endsWith(' geleden') ? ago.slice(0, -' geleden'.length) : `sinds ${ago}`
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs)
}
