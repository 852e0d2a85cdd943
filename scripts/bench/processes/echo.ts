import { parentPort } from 'node:worker_threads'
import type { Echo } from '../engines/echoed.ts'

// A thread that does nothing but give the answer it was sent to whatever it is asked, after as long as it was told.

let kept: object | undefined
let milliseconds = 0

parentPort?.on('message', (message: Echo) => {
  const until = performance.now() + milliseconds
  if ('id' in message) {
    while (performance.now() < until);
    parentPort?.postMessage({ id: message.id, answer: kept })
  } else {
    kept = message.answer
    milliseconds = message.after
  }
})
