import { voidLinks } from '#app/auth/links.server.ts'
import { hashPassword } from '#app/auth/passwords.server.ts'
import { queueMail } from '#app/mail/queue.server.ts'
import { type Ask, memberAsking } from '#app/models/ask.ts'
import { happened } from '#app/models/events.server.ts'
import { Refused } from '#app/models/refused.ts'
import { actorOf } from '#app/models/viewer.ts'
import { type Proof, proveSelf } from './own-password.server.ts'
import { endSessionsOf } from './own-sessions.server.ts'
import { setPassword } from './password.server.ts'

/**
 * Gives who asks another password. Who was signed in elsewhere is not any more, and hears of it by mail.
 *
 * @param session the one that asks, which goes on.
 * @throws Refused when the current password is another one, or the next is the same.
 */
export async function changePassword(
  ask: Ask,
  session: string,
  { current, next }: { current: Proof; next: string },
): Promise<void> {
  const { id } = memberAsking(ask)
  await proveSelf(ask, id, current)
  if (typeof current === 'string' && next.normalize('NFKC') === current.normalize('NFKC')) {
    throw new Refused('password.same', {
      user: 'Dit is het wachtwoord dat je al hebt. Kies een ander.',
      field: 'next',
    })
  }
  const hash = await hashPassword(next)
  await ask.store.write(async (tx) => {
    const { now } = ask
    await setPassword(tx, id, hash, now)
    await endSessionsOf(tx, id, session)
    await voidLinks(tx, 'password', id)
    const subject = { kind: 'person', id }
    await happened(tx, { actor: actorOf(ask.viewer), verb: 'changed-password', subject, now })
    await queueMail(tx, {
      cause: `password-changed:${id}:${now.toISOString()}`,
      to: { person: id },
      template: 'password-changed',
      data: { path: '/wachtwoord-vergeten' },
      now,
    })
  })
}
