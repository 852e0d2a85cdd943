import { and, eq, isNull } from 'drizzle-orm'
import type { Claims } from '#app/auth/openid.server.ts'
import type { Ask } from '#app/models/ask.ts'
import { happened } from '#app/models/events.server.ts'
import { Refused } from '#app/models/refused.ts'
import * as t from '#db/schema/index.ts'
import { mailAddress, personName } from './address.ts'
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
  const { subject } = claims
  return await store.write(async (tx) => {
    const its = and(eq(t.identities.organisationId, organisationId), eq(t.identities.subject, subject))
    const [known] = await tx
      .select({ id: t.people.id })
      .from(t.identities)
      .innerJoin(t.people, and(eq(t.people.id, t.identities.personId), isNull(t.people.erasedAt)))
      .where(its)
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
      const address = mailAddress.safeParse(claims.address).data
      if (!domains.some((domain) => address?.endsWith(`@${domain}`)) || !address) throw notOurs()
      const person = await personWithAddress(tx, address)
      const personId = person?.id ?? (await addPerson(tx, { name: nameIn(claims, address), address, now }))
      await givePlace(tx, personId, { organisationId, role: 'lid' }, now)
      const linkedAt = now.toISOString()
      const identity = { organisationId, subject, personId, linkedAt }
      // Who was erased and comes again is somebody new.
      await tx
        .insert(t.identities)
        .values(identity)
        .onConflictDoUpdate({ target: [t.identities.organisationId, t.identities.subject], set: identity })
      return personId
    }
  })
}

/** Who somebody is by what their organisation says of them; undefined for who never came in that way. */
export async function knownThrough(
  { store }: Pick<Ask, 'store'>,
  organisationId: string,
  { subject }: Pick<Claims, 'subject'>,
): Promise<string | undefined> {
  const its = and(eq(t.identities.organisationId, organisationId), eq(t.identities.subject, subject))
  const [known] = await store.read.select({ id: t.identities.personId }).from(t.identities).where(its)
  return known?.id
}

/** Without a name the first part of the address stands for it: the whole of it is nobody else's business. */
function nameIn({ name }: Claims, address: string): string {
  const told = personName.safeParse(name)
  return told.success ? told.data : address.slice(0, address.indexOf('@'))
}

function notOurs(): Refused {
  return new Refused('sign-in.not-of-organisation', {
    user: 'Je organisatie gaf geen werkadres van zichzelf door. Log in met je wachtwoord, of vraag je contactpersoon om een uitnodiging.',
  })
}
