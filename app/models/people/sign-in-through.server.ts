import { and, eq } from 'drizzle-orm'
import type { Claims } from '#app/auth/openid.server.ts'
import type { Ask } from '#app/models/ask.ts'
import { happened } from '#app/models/events.server.ts'
import { Refused } from '#app/models/refused.ts'
import * as t from '#db/schema/index.ts'
import { addPerson, givePlace, personWithAddress } from './come-in.server.ts'

interface Through {
  readonly organisationId: string
  /** What addresses of its people end in. */
  readonly domains: readonly string[]
  readonly claims: Claims
}

/**
 * Finds out who somebody is by what their organisation says of them; makes the account the first time. The
 * organisation speaks for addresses of its own domains only: for no other would its word be enough to get in.
 *
 * @returns the person's id.
 * @throws Refused when it told no address, or one of somebody else's.
 */
export async function signInThrough(
  { store, now }: Ask,
  { organisationId, domains, claims }: Through,
): Promise<string> {
  const { subject, address, name } = claims
  return await store.write(async (tx) => {
    const its = and(eq(t.identities.organisationId, organisationId), eq(t.identities.subject, subject))
    const [known] = await tx.select({ id: t.identities.personId }).from(t.identities).where(its)
    const id = known?.id ?? (await firstTime())
    await happened(tx, {
      actor: `person:${id}`,
      verb: 'signed-in',
      subject: { kind: 'person', id },
      now,
      data: { through: organisationId },
    })
    return id

    async function firstTime(): Promise<string> {
      if (address === null || !domains.some((domain) => address.endsWith(`@${domain}`))) throw notOurs()
      const person = await personWithAddress(tx, address)
      const personId = person?.id ?? (await addPerson(tx, { name: name ?? address, address, now }))
      await givePlace(tx, personId, { organisationId, role: 'lid' }, now)
      const linkedAt = now.toISOString()
      await tx.insert(t.identities).values({ organisationId, subject, personId, linkedAt })
      return personId
    }
  })
}

function notOurs(): Refused {
  return new Refused('sign-in.not-of-organisation', {
    user: 'Je organisatie gaf geen werkadres van zichzelf door. Log in met je wachtwoord, of vraag je contactpersoon om een uitnodiging.',
  })
}
