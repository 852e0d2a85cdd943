import { redirect } from '@remix-run/node'
import { countTry } from '#app/auth/limits.server.ts'
import { beginSignIn } from '#app/auth/openid.server.ts'
import { attemptCookie } from '#app/http/attempt-cookie.server.ts'
import { noticeCookie } from '#app/http/notice.server.ts'
import { page } from '#app/http/page.server.ts'
import { wantedPath } from '#app/http/way-in.server.ts'
import { providerOf } from '#app/models/people/identity-provider.server.ts'

/** Each begin asks the provider something: a mill that turns here would turn there too. */
const perClient = (client: string) => ({ what: 'sign-in-through', subject: client, most: 60, minutes: 15 })

/** Sends somebody to the sign-in of their work. It changes nothing, so it is a link and no form. */
export const loader = page(
  { open: true, kept: false, params: { slug: 'slug' } },
  async ({ ask, params, url, context }): Promise<null> => {
    const { secret, log } = context.services
    const { provider } = await providerOf(ask, secret, params.slug)
    await countTry(ask.store, [perClient(context.client)], ask.now)
    const anew = url.searchParams.get('opnieuw') === 'ja'
    const begun = await beginSignIn(provider, `${url.origin}/inloggen/terug`, { anew }).catch(
      (error: unknown) => {
        log.warn({ id: context.requestId, err: error }, 'provider failed')
        return null
      },
    )
    if (begun === null)
      throw redirect('/inloggen', { headers: { 'Set-Cookie': noticeCookie('organisatie-mislukt') } })
    const since = ask.now.toISOString()
    const underway = { ...begun.attempt, organisation: params.slug, to: wantedPath(url), anew, since }
    const cookie = attemptCookie(secret, url.protocol === 'https:', underway)
    throw redirect(begun.to, { headers: { 'Set-Cookie': cookie } })
  },
)

/** Only errors are shown here. */
export default function ThroughOrganisation() {
  return null
}
