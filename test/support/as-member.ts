import { sessionCookieName } from '#app/auth/sessions.server.ts'
import { databaseFile } from '#app/database.server.ts'
import { readSecret } from '#app/secret.server.ts'
import { openStore, type Store } from '#db/client.ts'
import { CookieJar } from './cookie-jar.ts'
import type { Running } from './server.ts'
import { aPerson, type Ties } from './worlds/people.ts'
import { aSecondFactor, aSession, codeAt } from './worlds/sign-in.ts'

/** What a member has and what they still owe. */
export interface MemberTies extends Ties {
  /** Beheerders have one unless it says false: without it they may not come in. */
  readonly secondFactor?: boolean
  /** What the session still awaits. */
  readonly awaits?: 'second-factor' | 'new-second-factor'
}

/** Somebody who is signed in on a running site. */
export interface SignedIn {
  readonly id: string
  /** Value of the cookie, for a browser. */
  readonly cookie: string
  readonly browser: CookieJar
  /** A code of the app that was not used yet; a third one within half a minute is not to be had. */
  code(): string
}

type Site = Pick<Running, 'port' | 'dataDir'>

/** Adds somebody to the database of a running site, and signs them in without the form. */
export async function asMember(site: Site, ties: MemberTies = {}): Promise<SignedIn> {
  return await onDatabaseOf(site, async (store) => {
    const id = await aPerson(store, ties)
    const has = ties.secondFactor ?? ties.administers ?? false
    const secret = has ? await aSecondFactor(store, readSecret(site.dataDir), id) : undefined
    const { cookie } = await aSession(store, id, { awaits: ties.awaits ?? null })
    const browser = new CookieJar(site.port, { [sessionCookieName]: cookie })
    return { id, cookie, browser, code: codesOf(secret) }
  })
}

/** Does something with the database of a running site. */
export async function onDatabaseOf<T>(
  { dataDir }: Pick<Site, 'dataDir'>,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const store = openStore(databaseFile({ DATA_DIR: dataDir }))
  try {
    return await work(store)
  } finally {
    store.close()
  }
}

const stepMs = 30_000

/** Codes one after the other: each counts once, and one may be a step ahead. */
function codesOf(secret: string | undefined): () => string {
  let last = 0
  return () => {
    if (secret === undefined) throw new Error('this person has no second factor')
    last = Math.max(last + 1, Math.floor(Date.now() / stepMs))
    return codeAt(secret, new Date(last * stepMs))
  }
}
