import type { ExportReport } from './export.server.ts'
import { problemLine } from './problem.ts'
import type { SyncReport } from './sync.server.ts'

/** A sync in words for the command line, one line a file that changed or that needs attention. */
export function syncLines(report: SyncReport): string[] {
  const { added, changed, archived, conflicts, problems, unchanged } = report
  const done = added.length + changed.length + archived.length
  return [
    ...added.map((file) => `added     ${file}`),
    ...changed.map((file) => `changed   ${file}`),
    ...archived.map((file) => `archived  ${file}`),
    ...conflicts.map((conflict) => `conflict  ${problemLine(conflict)}`),
    ...problems.map((problem) => `problem   ${problemLine(problem)}`),
    done === 0
      ? `nothing changed: ${unchanged} entries are as they were`
      : `${added.length} added, ${changed.length} changed, ${archived.length} archived, ${unchanged} unchanged`,
    ...(problems.length > 0 ? ['files with problems were left out; their entries stay as they were'] : []),
  ]
}

/** An export in words for the command line. */
export function exportLines({ written, removed, kept, unchanged }: ExportReport): string[] {
  return [
    ...written.map((file) => `written  ${file}`),
    ...removed.map((file) => `removed  ${file}`),
    ...kept.map((file) => `kept     ${file}: it was edited and not synced; run content:sync first`),
    `${written.length} written, ${removed.length} removed, ${unchanged} unchanged`,
  ]
}
