import { fork } from 'node:child_process'
import type { Unfit } from '#app/models/files/unfit.ts'
import { DiskFull } from '#db/write.ts'
import type { ExamineJob, Found } from './examine.ts'
import { isDiskFull } from './full-disk.ts'
import type { Told } from './worker.ts'

/** Examines a file. One after the other: decoding takes a processor for itself. */
export type Examiner = (job: ExamineJob) => Promise<Found>

const limitMs = 20_000

/**
 * Makes what examines files, each in a process of its own that is ended after 20 seconds: those who can break a
 * decoder find nothing there but the file they brought.
 *
 * @param workerFile the bundle of `worker.ts`.
 */
export function openExaminer({ workerFile }: { workerFile: string }): Examiner {
  let last: Promise<unknown> = Promise.resolve()
  return (job) => {
    const answering = last.then(() => examineApart(workerFile, job))
    last = answering.catch(() => undefined)
    return answering
  }
}

async function examineApart(workerFile: string, job: ExamineJob): Promise<Found> {
  const told = await askProcess(workerFile, job)
  if (!('failed' in told)) return told
  if (isDiskFull(told)) throw new DiskFull({ cause: told.failed })
  throw new Error(`a file could not be examined: ${told.failed}`)
}

function askProcess(workerFile: string, job: ExamineJob): Promise<Told> {
  const child = fork(workerFile, {
    execArgv: [],
    env: { NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  return new Promise((resolve, reject) => {
    let told: Told | undefined
    // A file that ends the process is no file that is kept.
    let unfit: Unfit = 'broken'
    const timer = setTimeout(() => {
      unfit = 'slow'
      child.kill('SIGKILL')
    }, limitMs)
    child.once('message', (message) => {
      told = message as Told
    })
    child.once('error', reject)
    child.once('exit', () => {
      clearTimeout(timer)
      resolve(told ?? { unfit })
    })
    child.send(job)
  })
}
