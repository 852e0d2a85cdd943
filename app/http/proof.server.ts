import { seal, unseal } from '#app/auth/sealed.server.ts'
import type { ProofView } from '#app/components/account/proof-view.ts'
import { ownWaysIn } from '#app/models/people/identity-provider.server.ts'
import { hasPassword, type Proof } from '#app/models/people/own-password.server.ts'
import { type Asked, sessionOf } from './ask.server.ts'
import type { ParamForms } from './params.server.ts'

const name = 'leerplein_bewijs'
const about = 'proof of who is signed in'
const seconds = 600

interface Kept {
  /** The session that it is for: another one of the same person has to show it anew. */
  readonly session: string
  readonly at: string
}

/** The cookie that says for ten minutes that an organisation confirmed who has this session. */
export function proofCookie(siteSecret: Buffer, secure: boolean, kept: Kept): string {
  const value = seal(siteSecret, about, JSON.stringify(kept))
  return `${name}=${value}; Path=/mijn; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
}

/** What somebody shows with a form: that their organisation has just confirmed them, else the password they typed. */
export function proofWith(asked: Asked<ParamForms>, typed = ''): Proof {
  return isConfirmed(asked) ? { confirmed: true } : typed
}

/**
 * What a form has to ask of who is signed in: the password; or, of who has none, to sign in at their organisation again.
 *
 * @param here path of the form, to come back to.
 */
export async function proofAsked(asked: Asked<ParamForms>, here: string): Promise<ProofView> {
  const { personId } = sessionOf(asked)
  if (await hasPassword(asked.ask, personId)) return { how: 'password' }
  if (isConfirmed(asked)) return { how: 'confirmed' }
  const ways = await ownWaysIn(asked.ask.store, personId)
  return {
    how: 'organisation',
    ways: ways.map(({ slug, title }) => ({
      title,
      href: `/inloggen/organisatie/${slug}?opnieuw=ja&naar=${encodeURIComponent(here)}`,
    })),
  }
}

function isConfirmed(asked: Asked<ParamForms>): boolean {
  const { request, context, ask } = asked
  const value = new RegExp(`(?:^|;\\s*)${name}=([\\w-]+)`).exec(request.headers.get('cookie') ?? '')?.[1]
  const opened = value === undefined ? undefined : unseal(context.services.secret, about, value)
  if (opened === undefined) return false
  const { session, at } = JSON.parse(opened) as Kept
  return session === sessionOf(asked).id && ask.now.getTime() - Date.parse(at) < seconds * 1000
}
