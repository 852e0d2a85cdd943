import { happened } from '#app/models/events.server.ts'
import { memberOf } from '#app/models/people/member.server.ts'
import type { Store } from '#db/client.ts'
import { mailPreferencesOf, setMailPreferences } from './preferences.server.ts'
import { type HowOften, type Topic, topicNames, type Unsubscribable } from './topics.ts'

/** Mail that was switched off, and how often it came before. */
export interface SwitchedOff {
  readonly topic: Topic
  readonly was: HowOften
}

interface Wanted {
  readonly personId: string
  readonly what: Unsubscribable
  readonly now: Date
}

/**
 * Switches off mail for who had a link in it; who asks may not be signed in, the link shows that they may.
 *
 * @returns what was on until now.
 */
export async function unsubscribe(
  { write }: Pick<Store, 'write'>,
  { personId, what, now }: Wanted,
): Promise<SwitchedOff[]> {
  return await write(async (tx) => {
    if (!(await memberOf(tx, personId))) return []
    const preferences = await mailPreferencesOf(tx, personId)
    const off = topicNames
      .map((topic) => ({ topic, was: preferences[topic] }))
      .filter(({ topic, was }) => was !== 'never' && covers(what, topic, was))
    await setMailPreferences(tx, personId, Object.fromEntries(off.map(({ topic }) => [topic, 'never'])), now)
    if (off.length > 0) {
      const subject = { kind: 'person', id: personId }
      await happened(tx, { actor: `person:${personId}`, verb: 'unsubscribed', subject, now, data: { what } })
    }
    return off
  })
}

/** Puts back what was switched off, as far as the link is about it. */
export async function subscribeAgain(
  { write }: Pick<Store, 'write'>,
  { personId, what, now }: Wanted,
  off: readonly SwitchedOff[],
): Promise<void> {
  const back = off.filter(({ topic, was }) => covers(what, topic, was))
  await write(async (tx) => {
    if (!(await memberOf(tx, personId))) return
    const wanted = Object.fromEntries(back.map(({ topic, was }) => [topic, was]))
    await setMailPreferences(tx, personId, wanted, now)
  })
}

function covers(what: Unsubscribable, topic: Topic, how: HowOften): boolean {
  return what === topic || (what === 'digest' && (how === 'daily' || how === 'weekly'))
}
