import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { BareReady, Taped } from './messages.ts'
import { tell } from './telling.ts'

// A process with nothing but node:http, that gives the answers it was sent: what cannot be answered faster here.

const [answers] = (await once(process, 'message')) as [readonly Taped[]]
const byAddress = new Map(answers.map((answer) => [answer.address, answer]))

const server = createServer((request, response) => {
  const answer = byAddress.get(request.url ?? '')
  if (answer === undefined) {
    response.writeHead(404).end()
    return
  }
  response.writeHead(answer.status, answer.headers as string[])
  response.end(answer.body)
})
server.listen(0, '127.0.0.1')
await once(server, 'listening')

const ready: BareReady = { port: (server.address() as AddressInfo).port }
tell(ready, async () => {
  server.close()
  server.closeAllConnections()
})
