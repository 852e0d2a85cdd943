import { type AppLoadContext, createRequestHandler, type ServerBuild } from '@remix-run/node'
import { expect, test } from 'vitest'
import { renderByPart } from '#app/http/routes-by-part.server.ts'
import routes from '#app/routes.ts'

interface Address {
  readonly id: string
  readonly path?: string
  readonly index?: boolean
  readonly parentId?: string
}

/** A build in which each route answers with its name and with what it read in the address. */
function buildOf(addresses: readonly Address[]): ServerBuild {
  const listed = [{ id: 'root', path: '' }, ...addresses.map((one) => ({ parentId: 'root', ...one }))]
  const answering = (id: string) => ({
    loader: ({ params }: { params: object }) => Response.json({ id, params }),
  })
  const built = Object.fromEntries(
    listed.map((route) => [route.id, { ...route, module: { default: undefined, ...answering(route.id) } }]),
  )
  return {
    routes: built,
    assets: { routes: built, entry: { module: '', imports: [] }, url: '', version: '' },
    entry: { module: { default: () => new Response('a page') } },
    future: { v3_singleFetch: true },
    basename: '/',
    publicPath: '/',
    assetsBuildDirectory: '',
    isSpaMode: false,
    mode: 'production',
  } as unknown as ServerBuild
}

const site = buildOf(
  routes.map(({ file, path, index }) => ({ id: file, ...(path && { path }), ...(index && { index }) })),
)

async function answer(render: ReturnType<typeof renderByPart>, address: string) {
  const response = await render(new Request(`https://leerplein.example${address}`), {} as AppLoadContext)
  return { status: response.status, text: await response.text() }
}

/** Addresses of a route, and others that look like it. */
function addressesLike(path = ''): string[] {
  const address = `/${path.replaceAll(/:\w+/g, 'een-titel').replace('*', 'nergens/te/vinden')}`
  const encoded = address.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`)
  return [address, `${address}/`, `${address}/verder`, address.toUpperCase(), encoded, `${address}?een=twee`]
}

test('every address is answered by the route that answers it when all routes are known', async () => {
  const [byPart, whole] = [renderByPart(site), createRequestHandler(site, 'production')]
  const addresses = routes.flatMap(({ path }) => addressesLike(path))

  for (const address of [...addresses, '/constructor', '/__proto__/x', '/%C3%A9/x'])
    expect(await answer(byPart, address), address).toEqual(await answer(whole, address))
})

test('routes in other routes, and parts that may be left out, are found as well', async () => {
  const build = buildOf([
    { id: 'frame' },
    { id: 'in frame', parentId: 'frame', path: 'mijn/boek' },
    { id: 'above', path: 'boeken' },
    { id: 'below', parentId: 'above', path: ':slug' },
    { id: 'maybe', path: 'nl?/boeken/lijst' },
  ])
  const render = renderByPart(build)
  const idAt = async (address: string) => JSON.parse((await answer(render, address)).text).id

  expect(await idAt('/mijn/boek')).toBe('in frame')
  expect(await idAt('/boeken/een')).toBe('below')
  expect(await idAt('/boeken/lijst')).toBe('maybe')
  expect(await idAt('/nl/boeken/lijst')).toBe('maybe')
})

test('a page is made with the routes that its address can be of, and no others', async () => {
  const known: string[][] = []
  const build: ServerBuild = {
    ...buildOf([
      { id: 'case', path: 'pleinen/:slug' },
      { id: 'tool', path: 'toolbox/:slug' },
    ]),
    entry: {
      module: {
        default: (_request, _status, _headers, { manifest, routeModules }) => {
          known.push(Object.keys(manifest.routes), Object.keys(routeModules))
          return new Response('a page')
        },
      },
    },
  }
  for (const route of Object.values(build.routes)) route.module = { default: () => null }
  await answer(renderByPart(build), '/pleinen/een-titel')

  expect(known).toEqual([
    ['root', 'case'],
    ['root', 'case'],
  ])
})
