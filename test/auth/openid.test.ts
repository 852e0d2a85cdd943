import { afterEach, expect, test, vi } from 'vitest'
import { beginSignIn } from '#app/auth/openid.server.ts'

const provider = (issuer: string) => ({ issuer, clientId: 'leerplein', clientSecret: 'geheim' })
afterEach(() => vi.unstubAllGlobals())

const back = 'https://leerplein.example/inloggen/terug'

/** A provider that names itself, wherever it is asked. */
function namedBy(issuer: string) {
  vi.stubGlobal('fetch', async () =>
    Response.json({
      issuer,
      authorization_endpoint: 'https://login.example/auth',
      jwks_uri: 'https://login.example/jwks',
    }),
  )
}

test.each([
  // What Entra ID answers at common and organizations: whoever has a tenant could give out any address.
  ['https://login.microsoftonline.com/common/v2.0', 'https://login.microsoftonline.com/{tenantid}/v2.0'],
  [
    'https://login.microsoftonline.com/organizations/v2.0',
    'https://login.microsoftonline.com/{tenantid}/v2.0',
  ],
  ['https://login.example', 'https://ander.example'],
])('a provider that speaks for others than its organisation is not used: %s', async (issuer, named) => {
  namedBy(named)

  await expect(beginSignIn(provider(issuer), back)).rejects.toMatchObject({ name: 'ProviderFailed' })
})

test('one that speaks for itself is, with a challenge that only this browser can meet', async () => {
  const issuer = 'https://login.microsoftonline.com/019f0000-0000-7000-8000-000000000001/v2.0'
  namedBy(issuer)
  const { to, attempt } = await beginSignIn(provider(issuer), back)
  const { searchParams } = new URL(to)

  expect(searchParams.get('code_challenge_method')).toBe('S256')
  expect(searchParams.get('redirect_uri')).toBe(back)
  expect([searchParams.get('state'), searchParams.get('nonce')]).toEqual([attempt.state, attempt.nonce])
  expect(to).not.toContain(attempt.verifier)
})

test('nothing is told to a provider over a connection that others can read', async () => {
  namedBy('http://login.example')

  await expect(beginSignIn(provider('http://login.example'), back)).rejects.toMatchObject({
    name: 'ProviderFailed',
  })
})
