import { sweepFiles } from '#app/models/files/sweep.server.ts'
import { sendDigests } from '#app/models/notices/digest.server.ts'
import { deleteWhatIsOld } from '#app/models/privacy/retain.server.ts'
import type { Task } from './task.ts'

/** Everything that the site does by itself, a line each. */
export const tasks: readonly Task[] = [
  // Mail of this process wakes the sender at once; this finds what is due later, and what others left.
  { name: 'mail', every: 10_000, inEachProcess: true, run: async ({ mail }) => mail.wake() },
  // Each minute: whoever was down at eight, or could not write then, sends it as soon as that is possible.
  { name: 'digests', every: 60_000, run: async ({ store, now }) => sendDigests(store, now) },
  // The same for the search server: it finds what other processes queued, and tries again what failed.
  {
    name: 'search server',
    every: 2_000,
    inEachProcess: true,
    run: async ({ searchFeed }) => searchFeed.wake(),
  },
  { name: 'search server compared', every: { hour: 4 }, run: ({ searchFeed }) => searchFeed.check() },
  { name: 'retention', every: { hour: 3 }, run: async ({ store, now }) => deleteWhatIsOld(store, now) },
  // After it: bytes go once nothing has them.
  { name: 'files', every: { hour: 4 }, run: async ({ store, files, now }) => sweepFiles(store, files, now) },
]
