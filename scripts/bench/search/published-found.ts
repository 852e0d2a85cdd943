import type { EntryDocument } from '#app/models/entries/document.ts'
import type { SearchEngine } from '#app/models/search/port.ts'
import type { Publish } from '../entries/publisher.ts'
import { type Timing, timingOf } from '../report/timing.ts'
import { questionOf } from './port.ts'

/**
 * From the beginning of publishing an entry, its texts rendered, until the answer that has it.
 *
 * @param documents entries that are not online yet.
 * @throws Error when what was published is not found by the next question.
 */
export async function measurePublishedFound(
  engine: SearchEngine,
  publish: Publish,
  documents: readonly EntryDocument[],
): Promise<Timing> {
  const durations: number[] = []
  for (const [index, document] of documents.entries()) {
    const word = `zqx${index}`
    const published: EntryDocument = {
      ...document,
      visibility: 'openbaar',
      title: `${document.title} ${word}`,
    }
    const start = performance.now()
    await publish([published])
    const { hits } = await engine.search(questionOf(word))
    durations.push(performance.now() - start)
    if (hits[0]?.id !== document.id) throw new Error('what was published was not found by the next question')
  }
  return timingOf(durations)
}
