import { sessionFactsFor } from '#app/models/people/sign-in.server.ts'
import { deviceOf } from './device.ts'
import type { Done, Sent } from './form.server.ts'
import type { ParamForms } from './params.server.ts'
import { wantedPath, wayIn } from './way-in.server.ts'

type Signing = Pick<Sent<ParamForms, unknown>, 'ask' | 'context' | 'request' | 'url'>

/**
 * Starts a session for a person whose identity was shown, and goes on to where they wanted to be, by way of the
 * second factor where one is asked.
 */
export async function startSession({ ask, context, request, url }: Signing, personId: string): Promise<Done> {
  const facts = await sessionFactsFor(ask, personId, deviceOf(request.headers.get('user-agent')))
  const cookie = await context.services.sessions.start(personId, facts)
  const to = wantedPath(url)
  if (facts.awaits === null) return { to, notice: 'ingelogd', cookies: [cookie] }
  return { to: wayIn(facts.awaits, to), cookies: [cookie] }
}

/**
 * Makes a session count after what it awaited was shown; it gets a new id.
 *
 * @returns the cookie to set.
 */
export async function completeSession(
  { ask, context, request }: Omit<Signing, 'url'>,
  personId: string,
): Promise<string> {
  const device = deviceOf(request.headers.get('user-agent'))
  const facts = { createdAt: ask.now.toISOString(), device, awaits: null }
  return await context.services.sessions.renew(request.headers.get('cookie') ?? '', personId, facts)
}
