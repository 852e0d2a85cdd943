import { existsSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { pathToFileURL } from 'node:url'
import { createRequestHandler, type ServerBuild } from '@remix-run/node'
import { programFiles } from '#app/paths.server.ts'
import type { Packed } from './answer.server.ts'
import { clientFiles } from './files.server.ts'
import type { Render } from './render.server.ts'
import { renderByPart } from './routes-by-part.server.ts'

/** What makes the pages: the built bundle, or Vite while one works on them. */
export interface Framework {
  readonly render: Render
  /** Built files by address. */
  readonly files: ReadonlyMap<string, Packed>
  /** What Vite serves of the sources, before anything else. */
  readonly before?: (listener: RequestListener) => RequestListener
  close(): Promise<void>
}

/** @param headers of every answer, names and values in turn. */
export async function builtFramework(headers: readonly string[]): Promise<Framework> {
  if (!existsSync(programFiles.server)) throw new Error('the pages are not built; start with npm start')
  const build = (await import(pathToFileURL(programFiles.server).href)) as ServerBuild
  return {
    render: renderByPart(build),
    files: clientFiles(programFiles.client, headers),
    close: async () => undefined,
  }
}

/** Pages out of the sources, new with each request. */
export async function developmentFramework(): Promise<Framework> {
  const { createServer } = await import('vite')
  const vite = await createServer({ server: { middlewareMode: true }, appType: 'custom' })
  const load = () =>
    vite.ssrLoadModule('virtual:remix/server-build') as Promise<unknown> as Promise<ServerBuild>
  return {
    render: async (request, context) => createRequestHandler(await load(), 'development')(request, context),
    files: new Map(),
    before: (listener) => (request, response) =>
      vite.middlewares(request, response, () => listener(request, response)),
    close: () => vite.close(),
  }
}
