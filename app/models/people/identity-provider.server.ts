import { and, asc, eq, ne } from 'drizzle-orm'
import type { Provider } from '#app/auth/openid.server.ts'
import { seal, unseal } from '#app/auth/sealed.server.ts'
import type { Ask } from '#app/models/ask.ts'
import { cardsById } from '#app/models/entries/cards.server.ts'
import { happened } from '#app/models/events.server.ts'
import { NotFound, Refused } from '#app/models/refused.ts'
import { actorOf } from '#app/models/viewer.ts'
import type { Store } from '#db/client.ts'
import * as t from '#db/schema/index.ts'
import { organisationTitle } from './come-in.server.ts'
import { mayAdminister } from './policy.ts'

/** The way in through an organisation, as screens show it: without the secret. */
export interface WayInThrough {
  readonly organisationId: string
  readonly slug: string
  readonly title: string
  readonly issuer: string
  readonly clientId: string
  readonly domains: readonly string[]
}

/** What a secret of a provider is sealed for. */
const about = (organisationId: string) => `identity-provider:${organisationId}`

/** Organisations whose people sign in with the account of their work, by title. */
export async function waysInThrough({ read }: Store): Promise<WayInThrough[]> {
  const rows = await read
    .select({ provider: t.identityProviders, slug: t.entries.slug, title: t.entries.title })
    .from(t.identityProviders)
    .innerJoin(t.entries, eq(t.entries.id, t.identityProviders.organisationId))
    .orderBy(asc(t.entries.title))
  return rows.map(({ provider, slug, title }) => {
    const { organisationId, issuer, clientId, domains } = provider
    return { organisationId, issuer, clientId, domains, slug, title }
  })
}

/** Those through which somebody signs in. */
export async function ownWaysIn(store: Store, personId: string): Promise<WayInThrough[]> {
  const rows = await store.read.select().from(t.identities).where(eq(t.identities.personId, personId))
  const theirs = new Set(rows.map(({ organisationId }) => organisationId))
  return (await waysInThrough(store)).filter(({ organisationId }) => theirs.has(organisationId))
}

/** Those that the asker may know of. The others work too, for who has the address. */
export async function waysInFor({ store, viewer }: Ask): Promise<WayInThrough[]> {
  const ways = await waysInThrough(store)
  const known = await cardsById(
    store.read,
    viewer,
    ways.map(({ organisationId }) => organisationId),
  )
  return ways.filter(({ organisationId }) => organisationId in known)
}

/**
 * The provider of an organisation.
 *
 * @param siteSecret which sealed what the provider knows the site by.
 * @throws NotFound when it has none.
 */
export async function providerOf(
  { store }: Ask,
  siteSecret: Buffer,
  slug: string,
): Promise<{
  readonly organisationId: string
  readonly domains: readonly string[]
  readonly provider: Provider
}> {
  const way = (await waysInThrough(store)).find((one) => one.slug === slug)
  if (!way) throw new NotFound(`provider of ${slug}`)
  const [row] = await store.read
    .select()
    .from(t.identityProviders)
    .where(eq(t.identityProviders.organisationId, way.organisationId))
  const clientSecret = row && unseal(siteSecret, about(way.organisationId), row.clientSecret)
  if (clientSecret === undefined) throw new NotFound(`secret of ${slug}`)
  const { organisationId, domains, issuer, clientId } = way
  return { organisationId, domains, provider: { issuer, clientId, clientSecret } }
}

/**
 * Sets up the way in through an organisation, or changes it. What another provider called its people means nothing to
 * this one: they are found by their address again.
 *
 * @throws NotFound for who is no beheerder.
 * @throws Refused when there is no such organisation.
 */
export async function setProvider(
  { store, viewer, now }: Ask,
  siteSecret: Buffer,
  organisationId: string,
  { issuer, clientId, clientSecret, domains }: Provider & { readonly domains: readonly string[] },
): Promise<void> {
  if (!mayAdminister(viewer.person)) throw new NotFound('provider')
  const row = {
    issuer,
    clientId,
    clientSecret: seal(siteSecret, about(organisationId), clientSecret),
    domains: [...domains],
    changedAt: now.toISOString(),
  }
  await store.write(async (tx) => {
    if ((await organisationTitle(tx, organisationId)) === undefined)
      throw new Refused('provider.organisation', {
        user: 'Kies een organisatie uit de lijst.',
        field: 'organisation',
      })
    const [other] = await tx
      .select()
      .from(t.identityProviders)
      .where(
        and(eq(t.identityProviders.organisationId, organisationId), ne(t.identityProviders.issuer, issuer)),
      )
    if (other) await tx.delete(t.identities).where(eq(t.identities.organisationId, organisationId))
    await tx
      .insert(t.identityProviders)
      .values({ organisationId, ...row })
      .onConflictDoUpdate({ target: t.identityProviders.organisationId, set: row })
    const subject = { kind: 'organisation', id: organisationId }
    await happened(tx, { actor: actorOf(viewer), verb: 'set-up-way-in', subject, now, data: { issuer } })
  })
}

/**
 * Closes the way in through an organisation. Its people keep their accounts.
 *
 * @throws NotFound for who is no beheerder.
 */
export async function removeProvider({ store, viewer, now }: Ask, organisationId: string): Promise<void> {
  if (!mayAdminister(viewer.person)) throw new NotFound('provider')
  await store.write(async (tx) => {
    await tx.delete(t.identityProviders).where(eq(t.identityProviders.organisationId, organisationId))
    const subject = { kind: 'organisation', id: organisationId }
    await happened(tx, { actor: actorOf(viewer), verb: 'closed-way-in', subject, now })
  })
}
