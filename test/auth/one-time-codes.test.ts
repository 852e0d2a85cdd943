import { Secret } from 'otpauth'
import { describe, expect, test } from 'vitest'
import { appAddress, newCodeSecret, stepOfCode } from '#app/auth/one-time-codes.server.ts'

// RFC 6238, appendix B, SHA-1: the last six of the eight digits.
const rfcSecret = Secret.fromUTF8('12345678901234567890').base32
const rfcCodes: [seconds: number, code: string][] = [
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
]

describe('the codes of RFC 6238', () => {
  test.each(rfcCodes)('at %i seconds', (seconds, code) => {
    expect(stepOfCode(rfcSecret, code, new Date(seconds * 1000))).toBe(Math.floor(seconds / 30))
  })
})

test('a code holds one step before and after its own, and says which one it is of', () => {
  const step = 37_037_036 // 1,111,111,080 to 1,111,111,109
  const at = (steps: number) => stepOfCode(rfcSecret, '081804', new Date((step + steps) * 30_000))

  expect([at(-1), at(-0.01), at(0), at(0.99), at(1), at(1.99)]).toEqual(Array(6).fill(step))
  expect([at(-1.01), at(2)]).toEqual([undefined, undefined])
})

test.each(['', '28708', '2870820', '287083', 'abcdef', '２８７０８２'])('no code: "%s"', (code) => {
  expect(stepOfCode(rfcSecret, code, new Date(59_000))).toBeUndefined()
})

test('a new secret has the 160 bits that RFC 4226 recommends', () => {
  expect(newCodeSecret()).toMatch(/^[A-Z2-7]{32}$/)
  expect(newCodeSecret()).not.toBe(newCodeSecret())
})

test('an app reads who it is for, and all it has to know', () => {
  const address = new URL(appAddress(rfcSecret, 'anna@gemeente.example'))

  expect(decodeURIComponent(address.pathname)).toContain('Leerplein:anna@gemeente.example')
  expect(Object.fromEntries(address.searchParams)).toEqual({
    issuer: 'Leerplein',
    secret: rfcSecret,
    algorithm: 'SHA1',
    digits: '6',
    period: '30',
  })
})
