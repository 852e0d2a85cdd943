import { type ExamineJob, examine, type Found } from './examine.ts'

/** What a process that examines answers: what it found, or the code of the system for what it could not do. */
export type Told = Found | { readonly failed: string; readonly code?: string | undefined }

process.once('message', async (job: ExamineJob) => {
  const told: Told = await examine(job).catch((error: NodeJS.ErrnoException) => ({
    failed: error.message,
    code: error.code,
  }))
  process.send?.(told, () => process.exit())
})
process.once('disconnect', () => process.exit())
