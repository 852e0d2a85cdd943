import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { freePort } from './server.ts'

/** Somebody at the provider, with what it says of them. */
export interface Account {
  /** Never changes, whatever else does. */
  readonly sub: string
  readonly email?: string
  readonly email_verified?: boolean | string
  readonly name?: string
  readonly preferred_username?: string
}

/** How the provider behaves; a test changes it. */
interface Behaviour {
  /** Who is signed in there. */
  account: Account
  does: 'sign in' | 'remember who signed in' | 'refuse' | 'sign for another nonce' | 'be down'
  /** Where it tells who somebody is: in what it signs, or only when it is asked. */
  tells: 'in the token' | 'when asked'
}

/** An OpenID provider as an organisation has one. */
export interface TestProvider extends Behaviour {
  readonly issuer: string
  readonly port: number
  readonly clientId: string
  readonly clientSecret: string
  stop(): Promise<void>
}

const seconds = {
  Interaction: 60,
  Session: 60,
  Grant: 60,
  IdToken: 60,
  AccessToken: 60,
  AuthorizationCode: 60,
}

/**
 * Starts a provider on a free port. Whoever comes is signed in at once as its account.
 *
 * @param redirectUri where it may send people back to.
 */
export async function startProvider(redirectUri: string): Promise<TestProvider> {
  const { Provider, createMemoryAdapter } = await library()
  const port = await freePort()
  const issuer = `http://127.0.0.1:${port}`
  const client = { clientId: 'leerplein', clientSecret: 'een geheim dat nergens te lezen is' }
  const behaviour: Behaviour = { account: { sub: 'niemand' }, does: 'sign in', tells: 'in the token' }
  const accounts = new Map<string, Account>()

  const provider = new Provider(issuer, {
    adapter: createMemoryAdapter(),
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [redirectUri],
        require_auth_time: true,
      },
    ],
    claims: { email: ['email', 'email_verified'], profile: ['name', 'preferred_username'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['of this test'] },
    features: { devInteractions: { enabled: false } },
    findAccount: (_: unknown, accountId: string) => ({
      accountId,
      claims: (use: 'id_token' | 'userinfo') =>
        use === 'id_token' && behaviour.tells === 'when asked' ? { sub: accountId } : accounts.get(accountId),
    }),
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    jwks: { keys: [newKey()] },
    pkce: { required: () => true },
    ttl: seconds,
  })

  provider.use(async (context, next) => {
    if (context.path === '/auth' && behaviour.does === 'remember who signed in') {
      const { prompt: _prompt, max_age: _age, ...asked } = context.query
      context.query = asked
    }
    if (context.path === '/auth' && behaviour.does === 'sign for another nonce')
      context.query = { ...context.query, nonce: 'of another sign-in' }
    if (!context.path.startsWith('/interaction/')) return await next()
    context.redirect(await provider.interactionResult(context.req, context.res, await result()))

    async function result(): Promise<object> {
      if (behaviour.does === 'refuse') return { error: 'access_denied', error_description: 'not today' }
      const { params } = await provider.interactionDetails(context.req, context.res)
      const accountId = behaviour.account.sub
      accounts.set(accountId, behaviour.account)
      const grant = new provider.Grant({ accountId, clientId: params.client_id })
      grant.addOIDCScope(params.scope)
      const hourAgo = Math.floor(Date.now() / 1000) - 3600
      const ts = behaviour.does === 'remember who signed in' ? hourAgo : undefined
      return { login: { accountId, ts }, consent: { grantId: await grant.save() } }
    }
  })

  const answer: RequestListener = provider.callback()
  const server = createServer((request, response) => {
    if (behaviour.does === 'be down') request.socket.destroy()
    else answer(request, response)
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return Object.assign(behaviour, client, {
    issuer,
    port,
    stop: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  })
}

function newKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }
}

/** The package wants a newer Node than the site does, and says so; all that it lacks in the oldest is `URL.parse`. */
async function library() {
  const { warn } = console
  console.warn = () => undefined
  Object.assign(URL, {
    parse: (url: string, base?: string) => (URL.canParse(url, base) ? new URL(url, base) : null),
  })
  const { Provider } = await import('oidc-provider')
  const { createMemoryAdapter } = await import('oidc-provider/lib/adapters/memory_adapter.js')
  console.warn = warn
  return { Provider, createMemoryAdapter }
}
