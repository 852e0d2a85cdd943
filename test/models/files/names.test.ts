import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isImageAddress } from '#app/mdx/link-address.ts'
import { addressOf, fileAt } from '#app/models/files/address.ts'
import { safeName } from '#app/models/files/safe-name.ts'

test.each([
  ['Verslag avond 3 (definitief).PDF', 'verslag-avond-3-definitief.pdf'],
  ['../../etc/passwd', 'passwd.pdf'],
  ['C:\\Users\\anna\\Mijn verslag.docx', 'mijn-verslag.pdf'],
  ['verslag\u202Efdp.exe', 'verslag-fdp.pdf'],
  ['ver\u0000slag\r\n.pdf', 'ver-slag.pdf'],
  ['CON', 'bestand-con.pdf'],
  ['lpt1.txt', 'bestand-lpt1.pdf'],
  ['写真.jpg', 'bestand.pdf'],
  ['Coöperatie ĳsbaan.pdf', 'cooperatie-ijsbaan.pdf'],
  ['.htaccess', 'bestand.pdf'],
  ['a'.repeat(500), `${'a'.repeat(80)}.pdf`],
  ['"><script>.pdf', 'script.pdf'],
])('%s is kept as %s', (given, expected) => {
  expect(safeName(given, 'application/pdf')).toBe(expected)
})

test('whatever a file is called, its address is one that a text may hold, and leads back to it', () => {
  const id = '019f0000-0000-7000-8000-000000000001'
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (given) => {
      const name = safeName(given, 'image/png')
      const address = addressOf({ id, name })
      expect(isImageAddress(address)).toBe(true)
      expect(fileAt(address)).toEqual({ id, name })
    }),
  )
})

test.each(['/bestanden/', '/bestanden/x/y.jpg', '/bestanden/019f0000-0000-7000-8000-000000000001/../x.jpg'])(
  '%s is no address of a file',
  (address) => {
    expect(fileAt(address)).toBeUndefined()
  },
)
