import { engineContract } from '../contract.ts'
import { onRealServer } from './real-server.ts'
import { contractEngine } from './site.ts'

await onRealServer('the contract, on a Meilisearch', 60_000, ({ version, address }) => {
  engineContract(`Meilisearch ${version}`, (world) => contractEngine(world, address), { timeout: 60_000 })
})
