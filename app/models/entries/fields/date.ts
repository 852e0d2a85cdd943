import { z } from 'zod'
import { dutchDate, dutchPartialDate, isCalendarDate } from '#app/models/dates.ts'
import { type Field, type FieldOptions, field } from './field.ts'

const dateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date: 2016-06-01')
  .refine(isCalendarDate, 'is no date of the calendar')

/** A partial date: *2016*, *2016-06* or *2016-06-01*; YAML reads a bare year as a number. */
const partialDateSchema = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a year, a month or a date: 2016, 2016-06 or 2016-06-01')
    .refine((date) => isCalendarDate(`${date}-01-01`.slice(0, 10)), 'is no date of the calendar'),
) as z.ZodType<string>

const timeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time: 09:30')

/** A day of the calendar, in the Netherlands: `2016-06-01`. */
export function date(options: FieldOptions<string>): Field<string> {
  return field(options, { type: 'date', schema: dateSchema, show: (value) => [{ text: dutchDate(value) }] })
}

/** A year, a month or a day, where a source knows no more. */
export function partialDate(options: FieldOptions<string>): Field<string> {
  return field(options, {
    type: 'partialDate',
    schema: partialDateSchema,
    show: (value) => [{ text: dutchPartialDate(value) }],
  })
}

/** A time on the clock in the Netherlands: `09:30`. */
export function time(options: FieldOptions<string>): Field<string> {
  return field(options, {
    type: 'time',
    schema: timeSchema,
    show: (value) => [{ text: `${value.replace(':', '.')} uur` }],
  })
}
