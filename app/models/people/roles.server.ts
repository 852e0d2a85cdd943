import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Ask } from '#app/models/ask.ts'
import { happened } from '#app/models/events.server.ts'
import { NotFound, Refused } from '#app/models/refused.ts'
import { actorOf } from '#app/models/viewer.ts'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'
import { mayAdminister } from './policy.ts'
import { numberOfAdministrators } from './stop-administering.server.ts'

/** Somebody with an account, as a beheerder sees them. */
export interface KnownPerson {
  readonly id: string
  readonly name: string
  readonly address: string
  readonly organisations: readonly string[]
  readonly themes: readonly { readonly id: string; readonly title: string }[]
  readonly administers: boolean
  readonly hasSecondFactor: boolean
}

/**
 * Everybody with an account, by name.
 *
 * @throws NotFound for who is no beheerder.
 */
export async function everybody({ store, viewer }: Ask): Promise<KnownPerson[]> {
  if (!mayAdminister(viewer.person)) throw new NotFound('people')
  const { read } = store
  const [people, memberships, keepers, administrators, factors] = await Promise.all([
    read.select().from(t.people).where(isNull(t.people.erasedAt)).orderBy(asc(t.people.name)),
    read
      .select({ personId: t.memberships.personId, title: t.entries.title })
      .from(t.memberships)
      .innerJoin(t.entries, eq(t.entries.id, t.memberships.organisationId)),
    read
      .select({ personId: t.themeKeepers.personId, id: t.entries.id, title: t.entries.title })
      .from(t.themeKeepers)
      .innerJoin(t.entries, eq(t.entries.id, t.themeKeepers.themeId)),
    read.select({ id: t.administrators.personId }).from(t.administrators),
    read.select({ id: t.secondFactors.personId, at: t.secondFactors.confirmedAt }).from(t.secondFactors),
  ])
  return people.map(({ id, name, address }) => ({
    id,
    name,
    address: address ?? '',
    organisations: memberships.filter((one) => one.personId === id).map(({ title }) => title),
    themes: keepers
      .filter((one) => one.personId === id)
      .map(({ id: theme, title }) => ({ id: theme, title })),
    administers: administrators.some((one) => one.id === id),
    hasSecondFactor: factors.some((one) => one.id === id && one.at !== null),
  }))
}

/**
 * Makes somebody kennismakelaar of a theme, or no longer.
 *
 * @throws NotFound for who is no beheerder, or when there is no such person or theme.
 */
export async function nameKeeper(ask: Ask, personId: string, themeId: string, keeps: boolean): Promise<void> {
  const { now } = ask
  await change(ask, personId, keeps ? 'became-keeper' : 'stopped-as-keeper', { themeId }, async (tx) => {
    const [theme] = await tx.select({ kind: t.entries.kind }).from(t.entries).where(eq(t.entries.id, themeId))
    if (theme?.kind !== 'thema') throw new NotFound('theme')
    if (keeps)
      await tx
        .insert(t.themeKeepers)
        .values({ personId, themeId, since: now.toISOString() })
        .onConflictDoNothing()
    else
      await tx
        .delete(t.themeKeepers)
        .where(and(eq(t.themeKeepers.personId, personId), eq(t.themeKeepers.themeId, themeId)))
  })
}

/**
 * Makes somebody beheerder, or no longer.
 *
 * @throws NotFound for who is no beheerder, or when there is no such person.
 * @throws Refused when it is the last one.
 */
export async function nameAdministrator(ask: Ask, personId: string, administers: boolean): Promise<void> {
  const { now } = ask
  await change(
    ask,
    personId,
    administers ? 'became-administrator' : 'stopped-administering',
    {},
    async (tx) => {
      if (administers) {
        await tx.insert(t.administrators).values({ personId, since: now.toISOString() }).onConflictDoNothing()
        return
      }
      const its = eq(t.administrators.personId, personId)
      const [administrator] = await tx.select().from(t.administrators).where(its)
      if (administrator && (await numberOfAdministrators(tx)) < 2) {
        throw new Refused('administrator.last', {
          user: 'Dit is de laatste beheerder. Maak eerst iemand anders beheerder.',
        })
      }
      await tx.delete(t.administrators).where(its)
    },
  )
}

async function change(
  { store, viewer, now }: Ask,
  personId: string,
  verb: string,
  data: Record<string, unknown>,
  work: (tx: Tx) => Promise<void>,
): Promise<void> {
  if (!mayAdminister(viewer.person)) throw new NotFound('roles')
  await store.write(async (tx) => {
    const [person] = await tx
      .select({ id: t.people.id })
      .from(t.people)
      .where(and(eq(t.people.id, personId), isNull(t.people.erasedAt)))
    if (!person) throw new NotFound('person')
    await work(tx)
    await happened(tx, { actor: actorOf(viewer), verb, subject: { kind: 'person', id: personId }, now, data })
  })
}
