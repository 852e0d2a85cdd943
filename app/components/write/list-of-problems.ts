import type { Problem } from '#app/models/entries/forms/read-answers.ts'

/** Problems by the control that they are about, as the summary of a form takes them. */
export function problemsByControl(problems: readonly Problem[]): Record<string, string[]> {
  const byControl: Record<string, string[]> = {}
  for (const { at, message } of problems) byControl[at] = [...(byControl[at] ?? []), message]
  return byControl
}
