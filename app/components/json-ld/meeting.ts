import { recordOf } from '#app/components/record-of.ts'
import { amsterdamInstant } from '#app/models/dates.ts'
import type { EntryPage } from '#app/models/entries/views.ts'

/** A meeting as an event, with its time in the Netherlands as an instant. */
export function meetingJsonLd(entry: EntryPage | undefined) {
  if (!entry) return {}
  const { date, startTime, endTime, location, onlineAddress } = recordOf('bijeenkomst', entry.document)
  return {
    '@type': 'Event',
    ...(date && { startDate: instant(date, startTime) }),
    ...(date && endTime && { endDate: instant(date, endTime) }),
    eventAttendanceMode: `https://schema.org/${onlineAddress ? 'Online' : 'Offline'}EventAttendanceMode`,
    ...(location && { location: { '@type': 'Place', name: location } }),
    ...(onlineAddress && !location && { location: { '@type': 'VirtualLocation', url: onlineAddress } }),
  }
}

function instant(date: string, time: string | undefined): string {
  return time ? amsterdamInstant(date, time).toISOString() : date
}
