import type { AddressInfo } from 'node:net'
import { builtFramework } from '#app/http/framework.server.ts'
import { endServer, listen } from '#app/http/listen.server.ts'
import { securityHeaders } from '#app/http/security-headers.server.ts'
import { site } from '#app/http/site.server.ts'
import { openLog } from '#app/log.server.ts'
import { openServices } from '#app/services.server.ts'
import { readSettings } from '#app/settings.server.ts'
import type { SiteReady } from './messages.ts'
import { tell } from './telling.ts'

// A process with the site as npm start serves it, without loading content/. It listens twice on the same services:
// once with answers kept for visitors, once without.

const settings = readSettings(process.env)
const services = await openServices(settings, openLog(settings.LOG_LEVEL))
const headers = securityHeaders({ https: false, development: false })
const { render, files } = await builtFramework(headers)

async function listening(keeps: boolean) {
  const answer = site({ services, render, files, headers, clock: () => new Date(), keeps })
  const { server } = await listen(() => answer, { host: '127.0.0.1', port: 0, headers, styles: [] })
  return server
}

const kept = await listening(true)
const made = await listening(false)
const health = await services.search.health()
const searchBytes = 'memory' in health ? Number(health.memory) : 0
const portOf = (server: typeof kept) => (server.address() as AddressInfo).port
const ready: SiteReady = { kept: portOf(kept), made: portOf(made), searchBytes }

tell(ready, async () => {
  await Promise.all([endServer(kept), endServer(made)])
  await services.close()
})
