import { rmSync } from 'node:fs'
import { onTestFinished } from 'vitest'
import { temporaryFolder } from './server.ts'

/** An empty folder that is removed when the test is over. */
export function testFolder(): string {
  const folder = temporaryFolder()
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
