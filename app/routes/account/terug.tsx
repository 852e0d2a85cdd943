import { redirect } from '@remix-run/node'
import { type Claims, endSignIn } from '#app/auth/openid.server.ts'
import type { NoticeName } from '#app/components/site/notices.ts'
import type { Asked } from '#app/http/ask.server.ts'
import { attemptIn, noAttemptCookie, type Underway } from '#app/http/attempt-cookie.server.ts'
import { noticeCookie } from '#app/http/notice.server.ts'
import { page } from '#app/http/page.server.ts'
import type { ParamForms } from '#app/http/params.server.ts'
import { proofCookie } from '#app/http/proof.server.ts'
import { startSession } from '#app/http/sign-in.server.ts'
import { providerOf } from '#app/models/people/identity-provider.server.ts'
import { knownThrough, signInThrough } from '#app/models/people/sign-in-through.server.ts'

/** Where the sign-in of somebody's work sends them back to. The standard makes it a GET; state and nonce guard it. */
export const loader = page({ open: true, kept: false }, async (asked): Promise<null> => {
  const { ask, url, request, context } = asked
  const { secret, log } = context.services
  const underway = attemptIn(secret, request.headers.get('cookie') ?? '', ask.now)
  if (!underway) throw back('organisatie-mislukt')
  const way = await providerOf(ask, secret, underway.organisation).catch(() => undefined)
  if (!way) throw back('organisatie-mislukt') // closed in the meantime
  const { provider, organisationId, domains } = way
  const claims = await endSignIn(provider, url, underway).catch((error: unknown) => {
    log.warn({ id: context.requestId, err: error }, 'provider failed')
    throw back('organisatie-mislukt')
  })
  if (underway.anew) throw await backWithProof(asked, underway, { organisationId, claims })
  const personId = await signInThrough(ask, { organisationId, domains, claims }).catch((error: unknown) => {
    throw (error as Error).name === 'Refused' ? back('geen-werkadres') : error
  })
  const wanted = new URL(`/inloggen?naar=${encodeURIComponent(underway.to)}`, url)
  const { to, notice, cookies = [] } = await startSession({ ...asked, url: wanted }, personId)
  throw leaving(to, [...cookies, ...(notice ? [noticeCookie(notice)] : [])])
})

/**
 * For who is signed in already and shows that it is them. What the provider says of when they signed in is what counts:
 * whether it was asked for can be changed by whoever sits at the browser.
 */
async function backWithProof(
  { ask, session, context, url }: Asked<ParamForms>,
  { to, since }: Underway,
  { organisationId, claims }: { readonly organisationId: string; readonly claims: Claims },
): Promise<Response> {
  const known = await knownThrough(ask, organisationId, claims)
  if (session === null || known !== session.personId) return leaving(to, [noticeCookie('ander-account')])
  const isNew = claims.signedInAt !== null && claims.signedInAt.getTime() >= Date.parse(since) - clocksApartMs
  if (!isNew) return leaving(to, [noticeCookie('niet-opnieuw')])
  const kept = { session: session.id, at: ask.now.toISOString() }
  return leaving(to, [proofCookie(context.services.secret, url.protocol === 'https:', kept)])
}

const clocksApartMs = 30_000

/** Only errors are shown here. */
export default function Returned() {
  return null
}

function back(notice: NoticeName): Response {
  return leaving('/inloggen', [noticeCookie(notice)])
}

function leaving(to: string, cookies: readonly string[]): Response {
  const headers = new Headers()
  for (const cookie of [noAttemptCookie, ...cookies]) headers.append('Set-Cookie', cookie)
  return redirect(to, { headers })
}
