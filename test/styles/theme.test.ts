import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { beforeAll, expect, test } from 'vitest'
import siteConfig from '../../vite.config.ts'

let css = ''

beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    css: siteConfig.css,
    build: { write: false, assetsInlineLimit: 0, rollupOptions: { input: 'app/styles/index.css' } },
  })
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  const sheet = outputs.find(({ fileName }) => fileName.endsWith('.css'))
  css = sheet?.type === 'asset' ? String(sheet.source) : ''
})

test('every colour of the Voorbeeld theme that is in use has one of ours over it, so that it has a dark one', () => {
  const voorbeeld = [...declaredIn('.voorbeeld-theme')].filter((token) => token.startsWith('--basis-color-'))
  const ours = declaredIn('.leerplein-theme')
  expect(voorbeeld.length).toBeGreaterThan(10)
  expect(voorbeeld.filter((token) => !ours.has(token) && token !== '--basis-color-transparent')).toEqual([])
})

test('the stylesheet stays within its budget of 25 kB gzip', () => {
  expect(gzipSync(css).length).toBeLessThanOrEqual(25_000)
})

test('of the design system only the components in use are left', () => {
  expect(css).toContain('.utrecht-button--primary-action')
  expect(css).not.toContain('.utrecht-calendar')
})

function declaredIn(theme: string): Set<string> {
  const blocks = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, selector]) =>
    selector?.includes(theme),
  )
  return new Set(
    blocks.flatMap(([, , body = '']) => [...body.matchAll(/(--[\w-]+):/g)].map(([, token = '']) => token)),
  )
}
