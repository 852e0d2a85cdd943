import { eq } from 'drizzle-orm'
import type { Store } from '#db/client.ts'
import { taskRuns } from '#db/schema/index.ts'
import { isDue, type Task, type TaskContext } from './task.ts'

/** Runs tasks when they are due. */
export interface Scheduler {
  /** Runs what is due now, and resolves when that is done; it does so by itself every second. */
  look(): Promise<void>
  /** Begins nothing more, and resolves when what is under way is done. */
  stop(): Promise<void>
}

interface SchedulerOptions extends Omit<TaskContext, 'now'> {
  readonly tasks: readonly Task[]
  readonly clock: () => Date
}

const beatMs = 1_000

/** Begins to run tasks. One that fails is logged, and has its next turn as if it had not. */
export function startScheduler({ tasks, clock, ...context }: SchedulerOptions): Scheduler {
  const { store, log } = context
  const lastBegun = new Map<Task, Date>()
  const underWay = new Map<Task, Promise<void>>()
  let stopping = false

  async function look(): Promise<void> {
    if (stopping) return
    for (const task of tasks) {
      if (underWay.has(task) || !isDue(task, lastBegun.get(task) ?? null, clock())) continue
      const turn = run(task).finally(() => underWay.delete(task))
      underWay.set(task, turn)
    }
    await Promise.all(underWay.values())
  }

  async function run(task: Task): Promise<void> {
    const now = clock()
    try {
      const begun = task.inEachProcess ? now : await begin(store, task, now)
      lastBegun.set(task, begun)
      if (begun === now) await task.run({ ...context, now })
    } catch (error) {
      log.error({ task: task.name, err: error }, 'task failed')
    }
  }

  const beat = setInterval(look, beatMs)
  void look()
  return {
    look,
    async stop() {
      stopping = true
      clearInterval(beat)
      await Promise.all(underWay.values())
    },
  }
}

/**
 * Notes in the database that a task begins, unless it is not due: another process began it.
 *
 * @returns when it was last begun; `now` itself when it is for this process to do.
 */
async function begin(store: Store, task: Task, now: Date): Promise<Date> {
  return store.write(async (tx) => {
    const [known] = await tx.select().from(taskRuns).where(eq(taskRuns.name, task.name))
    const begunAt = known ? new Date(known.begunAt) : null
    if (begunAt !== null && !isDue(task, begunAt, now)) return begunAt
    const row = { name: task.name, begunAt: now.toISOString() }
    await tx.insert(taskRuns).values(row).onConflictDoUpdate({ target: taskRuns.name, set: row })
    return now
  })
}
