import { z } from 'zod'
import { type Field, type FieldOptions, field } from './field.ts'

interface Bounds {
  readonly min: number
  readonly max: number
  /** What is counted, in Dutch: *mensen*, *minuten*. */
  readonly unit: string
}

/** A whole number between bounds. */
export function whole(options: FieldOptions<number> & Bounds): Field<number> {
  return field(options, {
    type: 'whole',
    schema: z.int().min(options.min).max(options.max),
    show: (value) => [{ text: `${groupDigits(value)} ${options.unit}` }],
  })
}

const rangeSchema = (bounds: Bounds) => {
  const end = z.int().min(bounds.min).max(bounds.max)
  return z
    .strictObject({ from: end.optional(), to: end.optional() })
    .refine((range) => range.from !== undefined || range.to !== undefined, 'needs from, to or both')
    .refine((range) => (range.from ?? bounds.min) <= (range.to ?? bounds.max), 'from may not be more than to')
}

/** Two ends of a range of whole numbers; one of them may be open. */
export type Range = { from?: number; to?: number }

/** A range of whole numbers between bounds. */
export function range(options: FieldOptions<Range> & Bounds): Field<Range> {
  return field(options, {
    type: 'range',
    schema: rangeSchema(options) as z.ZodType<Range>,
    show: (value) => [{ text: `${rangeText(value)} ${options.unit}` }],
  })
}

function rangeText({ from, to }: Range): string {
  if (from === undefined) return `tot ${to}`
  if (to === undefined) return `vanaf ${from}`
  return from === to ? `${from}` : `${from} tot ${to}`
}

// Making one takes a hundred times as long as using it.
const grouped = new Intl.NumberFormat('nl-NL')

/** 12345 → *12.345*, as Dutch writes it; years stay as they are because they are no counts. */
export function groupDigits(value: number): string {
  return grouped.format(value)
}

/**
 * Facet options that sort numbers into bands: `bands('duur', 'minuten', 60, 120)` gives the facet *duur* the
 * values `tot-60`, `60-120` and `vanaf-120`, with Dutch labels.
 */
export function bands(facet: string, unit: string, ...edges: number[]) {
  const first = edges[0]
  const last = edges.at(-1)
  const terms = [
    { slug: `tot-${first}`, label: `Korter dan ${first} ${unit}` },
    ...edges.slice(1).map((edge, index) => ({
      slug: `${edges[index]}-${edge}`,
      label: `${edges[index]} tot ${edge} ${unit}`,
    })),
    { slug: `vanaf-${last}`, label: `${last} ${unit} of meer` },
  ]
  const band = (value: number) => terms[edges.filter((edge) => value >= edge).length]?.slug ?? `vanaf-${last}`
  return { facet: (value: number) => ({ [facet]: [band(value)] }), facetTerms: { [facet]: terms } }
}
