import { test } from 'vitest'
import { engineContract } from '../contract.ts'
import { realServer } from './real-server.ts'
import { contractEngine } from './site.ts'

const server = await realServer()

if (typeof server === 'string') {
  process.stdout.write(`\nThe contract was not run against a Meilisearch: ${server}.\n`)
  test('the contract, on a Meilisearch', (context) => context.skip(server))
} else {
  engineContract(`Meilisearch ${server.version}`, (world) => contractEngine(world, server.address), {
    timeout: 60_000,
  })
}
