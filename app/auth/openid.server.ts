import * as client from 'openid-client'

/** A provider as an organisation set it up. */
export interface Provider {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
}

/** What has to come back unchanged from the provider, kept with the browser meanwhile. */
export interface Attempt {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/** Who somebody is, as the provider says. */
export interface Claims {
  /** Never changes; an address may. */
  readonly subject: string
  /** In lower case; null when the provider tells none, or says that it is not confirmed. */
  readonly address: string | null
  readonly name: string | null
  /** Instant at which they signed in there; null when the provider does not tell. */
  readonly signedInAt: Date | null
}

/** The provider does not answer, or not as it should. */
export class ProviderFailed extends Error {
  override readonly name = 'ProviderFailed'
}

const timeoutSeconds = 10

/** @throws ProviderFailed when its configuration can't be had. */
async function configurationOf({ issuer, clientId, clientSecret }: Provider): Promise<client.Configuration> {
  const server = new URL(issuer)
  // Providers on this machine only: everything else has to be https.
  const isLocal = server.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(server.hostname)
  const configuration = await client
    .discovery(server, clientId, clientSecret, undefined, {
      timeout: timeoutSeconds,
      execute: isLocal ? [client.allowInsecureRequests] : [],
    })
    .catch((error: unknown) => {
      throw new ProviderFailed(`no configuration of ${server.host}`, { cause: error })
    })
  // Entra ID has addresses that speak for every organisation in the world, which the library knows and lets through:
  // anybody's administrator could then give out addresses of this one.
  const { issuer: told } = configuration.serverMetadata()
  if (!URL.canParse(told) || new URL(told).href !== server.href)
    throw new ProviderFailed(`${server.host} speaks for others too`)
  return configuration
}

/**
 * Begins a sign-in: OpenID Connect, authorization code flow with PKCE.
 *
 * @param redirectUri where the provider sends the browser back to.
 * @param anew whether somebody has to sign in there once more, also when they are already.
 * @returns where to send the browser, and what has to come back.
 * @throws ProviderFailed
 */
export async function beginSignIn(
  provider: Provider,
  redirectUri: string,
  { anew = false }: { readonly anew?: boolean } = {},
): Promise<{ readonly to: string; readonly attempt: Attempt }> {
  const configuration = await configurationOf(provider)
  const attempt = {
    state: client.randomState(),
    nonce: client.randomNonce(),
    verifier: client.randomPKCECodeVerifier(),
  }
  const to = client.buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri,
    scope: 'openid profile email',
    state: attempt.state,
    nonce: attempt.nonce,
    code_challenge: await client.calculatePKCECodeChallenge(attempt.verifier),
    code_challenge_method: 'S256',
    ...(anew ? { prompt: 'login', max_age: '0' } : {}),
  })
  return { to: to.href, attempt }
}

/**
 * Ends it: the code is exchanged, and what the provider signed is checked.
 *
 * @param returned the address that the browser came back to, with code and state.
 * @throws ProviderFailed when anything in it is not right.
 */
export async function endSignIn(provider: Provider, returned: URL, attempt: Attempt): Promise<Claims> {
  const configuration = await configurationOf(provider)
  try {
    const tokens = await client.authorizationCodeGrant(configuration, returned, {
      pkceCodeVerifier: attempt.verifier,
      expectedState: attempt.state,
      expectedNonce: attempt.nonce,
      idTokenExpected: true,
    })
    const claims = tokens.claims()
    if (!claims) throw new Error('no claims')
    const told = needsUserInfo(configuration, claims)
      ? { ...claims, ...(await client.fetchUserInfo(configuration, tokens.access_token, claims.sub)) }
      : claims
    const { auth_time: since } = claims
    return {
      subject: claims.sub,
      address: addressIn(told),
      name: textOf(told.name),
      signedInAt: since === undefined ? null : new Date(since * 1000),
    }
  } catch (error) {
    throw new ProviderFailed('the provider did not confirm the sign-in', { cause: error })
  }
}

/** Providers may keep the address out of the token. */
function needsUserInfo(configuration: client.Configuration, claims: client.IDToken): boolean {
  const isToldElsewhere = configuration.serverMetadata().userinfo_endpoint !== undefined
  return isToldElsewhere && claims.email === undefined && addressIn(claims) === null
}

/** Entra ID tells an address as `preferred_username` when the account has no mail box. */
function addressIn(claims: Readonly<Record<string, unknown>>): string | null {
  // Some providers write it as a text.
  if (claims.email_verified === false || claims.email_verified === 'false') return null
  const address = textOf(claims.email) ?? textOf(claims.preferred_username)
  return address?.includes('@') ? address.toLowerCase() : null
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}
