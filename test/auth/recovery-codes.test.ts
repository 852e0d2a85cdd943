import { expect, test } from 'vitest'
import { hashOfRecoveryCode, newRecoveryCodes } from '#app/auth/recovery-codes.server.ts'

test('ten codes, all different, in fours', () => {
  const codes = newRecoveryCodes()

  expect(new Set(codes).size).toBe(10)
  for (const code of codes) expect(code).toMatch(/^[2-9a-hjkmnp-z]{4}(?:-[2-9a-hjkmnp-z]{4}){3}$/)
})

test('a code is known however it is typed over', () => {
  const [code = ''] = newRecoveryCodes()
  const hash = hashOfRecoveryCode(code)

  expect(hash).toMatch(/^[\w-]{43}$/)
  for (const typed of [code.toUpperCase(), code.replaceAll('-', ' '), ` ${code.replaceAll('-', '')} `])
    expect(hashOfRecoveryCode(typed)).toBe(hash)
})

test.each(['', '123456', 'abcd-efgh-jkmn', 'abcd-efgh-jkmn-pqrst'])('cannot be one: "%s"', (typed) => {
  expect(hashOfRecoveryCode(typed)).toBeUndefined()
})
