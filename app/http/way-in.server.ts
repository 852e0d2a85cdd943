import type { SessionFacts } from '#app/auth/session-rows.server.ts'

/** What still has to be done after the password before a session counts. */
export type AwaitedStep = NonNullable<SessionFacts['awaits']>

const steps: Readonly<Record<AwaitedStep, string>> = {
  'second-factor': '/inloggen/code',
  'new-second-factor': '/mijn/account/extra-code/nieuw',
}

/**
 * Where somebody has to go first who may not come in yet.
 *
 * @param to where they want to be, and are led when that is done.
 */
export function wayIn(awaited: AwaitedStep | null, to: string): string {
  return `${awaited === null ? '/inloggen' : steps[awaited]}?naar=${encodeURIComponent(to)}`
}

/** Where somebody wanted to be before they had to sign in. */
export function wantedPath(url: URL): string {
  return safePath(url.searchParams.get('naar'), '/mijn')
}

/** A path of this site that somebody asked to go on to; anything else, such as another site, is not followed. */
function safePath(wanted: string | null, otherwise: string): string {
  if (!wanted?.startsWith('/') || !URL.canParse(wanted, 'https://site.invalid')) return otherwise
  const url = new URL(wanted, 'https://site.invalid')
  return url.host === 'site.invalid' ? url.pathname + url.search : otherwise
}
