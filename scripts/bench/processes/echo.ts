import { parentPort } from 'node:worker_threads'
import type { Echo } from '../engines/echoed.ts'

// A thread that does nothing but give the answer it was sent to whatever it is asked.

let answer: object | undefined

parentPort?.on('message', (message: Echo) => {
  if ('keep' in message) answer = message.keep
  else parentPort?.postMessage({ id: message.id, answer })
})
