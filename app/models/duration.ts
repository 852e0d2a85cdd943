import { groupDigits } from './entries/fields/number.ts'

/** 45 → *45 minuten*, 240 → *4 uur*, 150 → *2 uur en 30 minuten*. */
export function hoursAndMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${minutes} minuten`
  return rest === 0 ? `${groupDigits(hours)} uur` : `${groupDigits(hours)} uur en ${rest} minuten`
}
