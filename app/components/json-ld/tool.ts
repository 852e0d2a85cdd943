import { recordOf } from '#app/components/record-of.ts'
import type { EntryPage } from '#app/models/entries/views.ts'
import { plainTextOf } from './plain-text.ts'

/** A tool as instructions, with its steps. */
export function toolJsonLd(entry: EntryPage | undefined) {
  if (!entry) return {}
  const { minutes, steps, materials } = recordOf('tool', entry.document)
  return {
    '@type': 'HowTo',
    datePublished: entry.document.published,
    dateModified: entry.card.changedAt,
    ...(minutes && { totalTime: `PT${minutes}M` }),
    ...(materials && { supply: materials.map(({ what }) => ({ '@type': 'HowToSupply', name: what })) }),
    ...(steps && {
      step: steps.map(({ title, text }) => ({
        '@type': 'HowToStep',
        name: title,
        text: text === undefined ? title : plainTextOf(entry.texts[text]?.html ?? text),
      })),
    }),
  }
}
