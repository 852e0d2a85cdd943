import { renderToStaticMarkup } from 'react-dom/server'
import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { QrCode } from '#app/ui/qr-code.tsx'

const text = 'otpauth://totp/Leerplein:anna%40gemeente.example?secret=JBSWY3DPEHPK3PXP'
const markup = renderToStaticMarkup(<QrCode text={text} label="QR-code voor je app" />)

test('the picture is dark where the code is, and nowhere else', () => {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const drawn = Array.from({ length: size }, () => Array<boolean>(size).fill(false))
  for (const [, x, y, width] of markup.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    drawn[Number(y)]?.fill(true, Number(x), Number(x) + Number(width))

  expect(drawn).toEqual(data)
  expect(drawn.slice(0, 4).flat()).not.toContain(true) // the quiet zone
})

test('it has a name, and no style of its own, which the content security policy would drop', () => {
  expect(markup).toContain('role="img" aria-label="QR-code voor je app"')
  expect(markup).not.toContain('style=')
})
