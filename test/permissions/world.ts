import { v7 as uuid } from 'uuid'
import { hashPassword } from '#app/auth/passwords.server.ts'
import type { FileStore } from '#app/models/files/file-store.ts'
import type { Municipalities } from '#app/models/places/municipality.ts'
import { loadMunicipalities } from '#app/models/places/queries.server.ts'
import { type Store, storeOn } from '#db/client.ts'
import * as t from '#db/schema/index.ts'
import { fileStore } from '../support/file-store.ts'
import type { Asker } from '../support/route-context.ts'
import { emptyDatabase } from '../support/template-database.ts'
import { aDocument } from '../support/worlds/documents.ts'
import { aPerson, type Ties } from '../support/worlds/people.ts'
import { aSecondFactor, aSession } from '../support/worlds/sign-in.ts'
import { entriesInEachState, publish } from './entries.ts'
import { addressOf, type Names, now, password, siteSecret } from './names.ts'
import { type Role, roles, type State } from './rows.ts'
import { whatWaits } from './waiting.ts'

/** Somebody of the table who is signed in. */
interface CodedAsker extends Asker {
  readonly codeSecret: string
}

/** A database with an entry of each kind in each state, and somebody of each role. */
export interface World {
  /** For questions that change nothing. */
  readonly store: Store
  readonly places: Municipalities
  readonly files: FileStore
  /** To be copied for each question that may change something. */
  readonly bytes: Buffer
  readonly askers: ReadonlyMap<Role, CodedAsker>
  /** What `$words` of the table stand for. */
  readonly words: Names
  /** The same, for the state of a cell. */
  readonly wordsOf: Readonly<Record<State, Names>>
}

/** Makes it, once for all cells. */
export async function permissionWorld(): Promise<World> {
  const connection = await emptyDatabase()
  const store = storeOn(connection, connection)
  const files = fileStore()
  const places = { amersfoort: uuid(), leusden: uuid(), theme: uuid(), otherTheme: uuid() }
  await publish(store, [
    aDocument('organisatie', { id: places.amersfoort, slug: 'amersfoort' }),
    aDocument('organisatie', { id: places.leusden, slug: 'leusden' }),
    aDocument('thema', { id: places.theme, slug: 'vaardigheden' }),
    aDocument('thema', { id: places.otherTheme, slug: 'veranderen' }),
  ])
  const people = await somebodyOfEachRole(store, places)
  const ids: Names = { ...places, ...Object.fromEntries([...people].map(([name, { id }]) => [name, id])) }
  const wordsOf = await entriesInEachState(store, files, ids)
  const words = {
    ...ids,
    ...(await store.write((tx) => whatWaits(tx, ids, wordsOf.openbaar.id ?? ''))),
    password: encodeURIComponent(password),
    lidAddress: addressOf('lid'),
    noLink: 'x'.repeat(43),
  }
  return {
    store,
    places: await loadMunicipalities(store),
    files,
    bytes: connection.serialize(),
    askers: new Map(
      roles.flatMap((role) => (people.has(role) ? [[role, people.get(role) as CodedAsker]] : [])),
    ),
    words,
    wordsOf,
  }
}

type Places = Readonly<Record<'amersfoort' | 'leusden' | 'theme' | 'otherTheme', string>>

/** What ties them; authors are named by the entries. */
const tiesIn = ({ amersfoort, leusden, theme, otherTheme }: Places): Record<string, Ties> => ({
  elders: { memberOf: [leusden] },
  lid: { memberOf: [amersfoort] },
  auteur: { memberOf: [amersfoort] },
  co: { memberOf: [leusden] },
  contact: { contactFor: [amersfoort] },
  kennis: { keeps: [theme] },
  ander: { keeps: [otherTheme] },
  beheer: { administers: true },
  // Those whom things are done to.
  collega: { contactFor: [amersfoort] },
  tweede: { administers: true },
})

async function somebodyOfEachRole(store: Store, places: Places): Promise<Map<string, CodedAsker>> {
  const hash = await hashPassword(password)
  const people = new Map<string, CodedAsker>()
  for (const [name, ties] of Object.entries(tiesIn(places))) {
    const id = await aPerson(store, { name, address: addressOf(name), ...ties })
    const row = { personId: id, hash, changedAt: now.toISOString() }
    await store.write(async (tx) => await tx.insert(t.passwords).values(row))
    const session = await aSession(store, id, { now })
    const codeSecret = await aSecondFactor(store, siteSecret, id)
    people.set(name, { id, sessionId: session.id, cookie: session.cookie, codeSecret })
  }
  return people
}
