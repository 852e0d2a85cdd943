import { parentPort } from 'node:worker_threads'
import type { Way } from '#app/models/texts/way.ts'
import { openText } from './open-text.ts'
import { renderText } from './render-text.server.ts'

/**
 * What the worker is asked: to render a text, or to open it for the editor. It answers with an `Outcome` or an
 * `OpenedText`, or `{ failed }` when the fault is ours.
 */
export interface Job {
  readonly text: string
  readonly way: Way | 'editor'
}

const port = parentPort
if (!port) throw new Error('runs as a worker only')

port.on('message', async ({ text, way }: Job) => {
  try {
    port.postMessage(way === 'editor' ? openText(text) : await renderText(text, way))
  } catch (error) {
    port.postMessage({ failed: error instanceof Error ? error.message : String(error) })
  }
})

// The first text loads and compiles most of the code: 250 ms that don't count for a text of somebody's.
await renderText('Klaar.', 'content')
port.postMessage('ready')
