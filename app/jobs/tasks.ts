import { deleteWhatIsOld } from '#app/models/privacy/retain.server.ts'
import type { Task } from './task.ts'

/** Everything that the site does by itself, a line each. */
export const tasks: readonly Task[] = [
  // Mail of this process wakes the sender at once; this finds what is due later, and what others left.
  { name: 'mail', every: 10_000, inEachProcess: true, run: async ({ mail }) => mail.wake() },
  // The same for the search server: it finds what other processes queued, and tries again what failed.
  {
    name: 'search server',
    every: 2_000,
    inEachProcess: true,
    run: async ({ searchFeed }) => searchFeed.wake(),
  },
  { name: 'search server compared', every: { hour: 4 }, run: ({ searchFeed }) => searchFeed.check() },
  { name: 'retention', every: { hour: 3 }, run: async ({ store, now }) => deleteWhatIsOld(store, now) },
]
