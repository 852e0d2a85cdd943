import { sessionFactsFor } from '#app/models/people/sign-in.server.ts'
import { deviceOf } from './device.ts'
import { type Done, type Sent, safePath } from './form.server.ts'
import type { ParamForms } from './params.server.ts'

/**
 * Starts a session for a person whose identity was shown, and goes on to where they wanted to be, by way of the
 * second factor where one is asked.
 */
export async function startSession(
  { ask, context, request, url }: Pick<Sent<ParamForms, unknown>, 'ask' | 'context' | 'request' | 'url'>,
  personId: string,
): Promise<Done> {
  const facts = await sessionFactsFor(ask, personId, deviceOf(request.headers.get('user-agent')))
  const cookie = await context.services.sessions.start(personId, facts)
  const to = safePath(url.searchParams.get('naar'), '/mijn')
  if (facts.awaits === null) return { to, notice: 'ingelogd', cookies: [cookie] }
  return { to: `/inloggen/code?naar=${encodeURIComponent(to)}`, cookies: [cookie] }
}
