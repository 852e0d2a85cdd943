/** A day as people write it, as the calendar does: *1-6-2016* → `2016-06-01`; what is no day is given back as it is. */
export function isoDay(written: string): string {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(written) ?? []
  return year === '' ? written : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** A year, month or day as people write it: *2016*, *6-2016*, *1-6-2016*. */
export function isoPartialDate(written: string): string {
  const [, month = '', year = ''] = /^(\d{1,2})[-/. ](\d{4})$/.exec(written) ?? []
  return year === '' ? isoDay(written) : `${year}-${month.padStart(2, '0')}`
}

/** A time as people write it: *9.30*, *9:30 uur*, *14u* → `09:30`, `14:00`. */
export function isoTime(written: string): string {
  const [, hours = '', minutes = '00'] = /^(\d{1,2})(?:[.:u](\d{2})?)?\s*(?:u|uur)?$/i.exec(written) ?? []
  return hours === '' ? written : `${hours.padStart(2, '0')}:${minutes}`
}

/** A day, month or year as people write it: `2016-06-01` → *1-6-2016*, `2016-06` → *6-2016*. */
export function writtenDate(iso: string): string {
  return iso
    .split('-')
    .reverse()
    .map((part) => part.replace(/^0+/, ''))
    .join('-')
}
