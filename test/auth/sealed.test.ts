import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { seal, unseal } from '#app/auth/sealed.server.ts'

const siteSecret = randomBytes(32)
const about = 'second-factor:anna'

test('what was sealed comes back, and nothing of it can be read before', () => {
  const sealed = seal(siteSecret, about, 'JBSWY3DPEHPK3PXP')

  expect(unseal(siteSecret, about, sealed)).toBe('JBSWY3DPEHPK3PXP')
  expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('JBSWY3DP')
  expect(sealed).not.toContain('JBSWY3DP')
})

test('the same text is sealed differently each time', () => {
  expect(seal(siteSecret, about, 'x')).not.toBe(seal(siteSecret, about, 'x'))
})

test('it opens with no other secret, in no other place, and not when a single bit was changed', () => {
  const sealed = seal(siteSecret, about, 'JBSWY3DPEHPK3PXP')
  const bytes = Buffer.from(sealed, 'base64url')

  expect(unseal(randomBytes(32), about, sealed)).toBeUndefined()
  expect(unseal(siteSecret, 'second-factor:bram', sealed)).toBeUndefined()
  for (let place = 0; place < bytes.length; place++) {
    const changed = Buffer.from(bytes)
    changed[place]! ^= 1
    expect(unseal(siteSecret, about, changed.toString('base64url'))).toBeUndefined()
  }
})

test.each(['', 'x', 'A'.repeat(38), '%%%'])('what was never sealed does not open: "%s"', (sealed) => {
  expect(unseal(siteSecret, about, sealed)).toBeUndefined()
})

test('a tag that was cut short does not open: fewer bits are guessed sooner', () => {
  const bytes = Buffer.from(seal(siteSecret, about, ''), 'base64url')

  expect(unseal(siteSecret, about, bytes.subarray(0, 16).toString('base64url'))).toBeUndefined()
})
