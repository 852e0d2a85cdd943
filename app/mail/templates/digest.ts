import { z } from 'zod'
import { line, path, template } from '../template.ts'

const rhythms = {
  daily: 'je koos voor een overzicht per dag.',
  weekly: 'je koos voor een overzicht per week.',
  both: 'je koos voor een overzicht per dag en per week.',
} as const

/** What happened since the last one, in one mail, by topic. */
export const digest = template({
  data: z.object({
    rhythm: z.enum(['daily', 'weekly', 'both']),
    parts: z
      .array(
        z.object({
          title: line,
          items: z.array(z.object({ entry: z.string(), text: line, path })).min(1),
        }),
      )
      .min(1),
  }),
  text: ({ rhythm, parts }) => ({
    subject: `Nieuw voor jou op Leerplein (${parts.reduce((sum, { items }) => sum + items.length, 0)})`,
    blocks: parts.flatMap(({ title, items }) => [{ paragraph: `${title}:` }, { links: items }]),
    because: rhythms[rhythm],
  }),
  without({ rhythm, parts }, hidden) {
    const left = parts
      .map(({ title, items }) => ({ title, items: items.filter(({ entry }) => !hidden.has(entry)) }))
      .filter(({ items }) => items.length > 0)
    return left.length === 0 ? null : { rhythm, parts: left }
  },
})
