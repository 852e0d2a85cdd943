import type { AppLoadContext } from '@remix-run/node'
import { openSessions, sessionCookieName } from '#app/auth/sessions.server.ts'
import { Keeping } from '#app/http/context.server.ts'
import { openLog } from '#app/log.server.ts'
import type { FileStore } from '#app/models/files/file-store.ts'
import { memberOf } from '#app/models/people/member.server.ts'
import type { Municipalities } from '#app/models/places/municipality.ts'
import type { SearchEngine } from '#app/models/search/port.ts'
import type { Publishing } from '#app/models/texts/publishing.ts'
import { viewerFor, visitor } from '#app/models/viewer.ts'
import { readSettings } from '#app/settings.server.ts'
import type { Store } from '#db/client.ts'
import { temporaryFolder } from './server.ts'

/** Somebody who is signed in. */
export interface Asker {
  readonly id: string
  readonly sessionId: string
  readonly cookie: string
}

/** What a site answers with. */
export interface RouteWorld {
  readonly store: Store
  readonly places: Municipalities
  readonly search: SearchEngine
  readonly publishing: Publishing
  readonly files: FileStore
  readonly siteSecret: Buffer
  readonly now: Date
}

/** What a route module exports, as far as it answers. */
export type RouteModule = Readonly<Partial<Record<'loader' | 'action', (args: unknown) => Promise<unknown>>>>

// Erasing an account writes into the data folder.
const settings = readSettings({ DATA_DIR: temporaryFolder() })
const log = openLog('silent')

/** What the server gives to the loaders of a request of somebody. */
export async function routeContext(world: RouteWorld, asker: Asker | undefined): Promise<AppLoadContext> {
  const { store, places, search, publishing, files, siteSecret: secret, now } = world
  const member = asker && (await memberOf(store.read, asker.id))
  const facts = { createdAt: now.toISOString(), device: 'Firefox op Linux', awaits: null, renewed: null }
  return {
    services: {
      store,
      places,
      search,
      sessions: openSessions(store, false),
      publishing,
      files,
      settings,
      log,
      secret,
    },
    viewer: member ? viewerFor(member) : visitor,
    session: asker ? { id: asker.sessionId, personId: asker.id, ...facts } : null,
    client: '192.0.2.1',
    now,
    requestId: 'a1b2c3d4',
    keeping: new Keeping(),
  }
}

/** The headers of a request of somebody. */
export function headersOf(asker: Asker | undefined): Record<string, string> {
  return asker ? { cookie: `${sessionCookieName}=${asker.cookie}` } : {}
}
