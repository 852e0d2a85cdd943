import { eq } from 'drizzle-orm'
import { v7 as uuid } from 'uuid'
import { countTry } from '#app/auth/limits.server.ts'
import { subjectOfLink, voidLinks } from '#app/auth/links.server.ts'
import { queueMail } from '#app/mail/queue.server.ts'
import type { Ask } from '#app/models/ask.ts'
import { happened } from '#app/models/events.server.ts'
import { NotFound, Refused } from '#app/models/refused.ts'
import * as t from '#db/schema/index.ts'
import { organisationTitle, personWithAddress } from './come-in.server.ts'

interface Wish {
  readonly name: string
  readonly address: string
  readonly organisationId: string
  readonly motivation?: string
  /** Network address that it comes from. */
  readonly client: string
}

/**
 * Asks to join, at an organisation that takes part. The address is confirmed by mail first. Nothing tells whether the
 * address has an account: its owner gets another mail then.
 *
 * @throws Refused when there is no such organisation, or when it was tried too often.
 */
export async function askToJoin({ store, now }: Ask, wish: Wish): Promise<void> {
  const { name, address, organisationId, motivation, client } = wish
  await countTry(
    store,
    [
      { what: 'join', subject: address, most: 5, minutes: 60 },
      { what: 'join-from', subject: client, most: 20, minutes: 60 },
    ],
    now,
  )
  await store.write(async (tx) => {
    const organisation = await organisationTitle(tx, organisationId)
    if (organisation === undefined)
      throw new Refused('join.organisation', {
        user: 'Kies een organisatie uit de lijst.',
        field: 'organisationId',
      })
    const at = now.toISOString()
    if (await personWithAddress(tx, address)) {
      const cause = `known-address:${at}`
      return await queueMail(tx, {
        cause,
        to: { address },
        template: 'known-address',
        data: { path: '/inloggen' },
        now,
      })
    }
    const [known] = await tx.select().from(t.joinRequests).where(eq(t.joinRequests.address, address))
    const id = known?.id ?? uuid()
    const row = { name, organisationId, motivation: motivation ?? null, createdAt: at, confirmedAt: null }
    if (known) await tx.update(t.joinRequests).set(row).where(eq(t.joinRequests.id, id))
    else await tx.insert(t.joinRequests).values({ id, address, ...row })
    await queueMail(tx, {
      cause: `join:${id}:${at}`,
      to: { address },
      template: 'confirm-join',
      data: { organisation },
      link: { purpose: 'join', subject: id, hours: 48 },
      now,
    })
  })
}

/**
 * Lets somebody open the page of the link that confirms an address.
 *
 * @throws NotFound when it was used, or is too old.
 */
export async function checkJoinToken({ store, now }: Ask, token: string): Promise<void> {
  if ((await subjectOfLink(store.read, 'join', token, now)) === undefined) throw new NotFound('link')
}

/**
 * Confirms the address of who asked to join; now the request waits for a beheerder.
 *
 * @throws NotFound when the link was used, or is too old.
 */
export async function confirmJoin({ store, now }: Ask, token: string): Promise<void> {
  await store.write(async (tx) => {
    const id = await subjectOfLink(tx, 'join', token, now)
    if (id === undefined) throw new NotFound('link')
    await voidLinks(tx, 'join', id)
    await tx.update(t.joinRequests).set({ confirmedAt: now.toISOString() }).where(eq(t.joinRequests.id, id))
    await happened(tx, {
      actor: 'visitor',
      verb: 'asked-to-join',
      subject: { kind: 'join-request', id },
      now,
    })
  })
}
