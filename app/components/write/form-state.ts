import { typedAt } from '#app/models/entries/forms/path.ts'
import type { WriteView } from '#app/models/entries/writing/write-view.ts'
import type { FieldState } from '#app/ui/form/field.ts'

/** What the controls of a form show. */
export type FormState = Pick<WriteView, 'typed' | 'problems' | 'names' | 'found'>

/** Id of the control with a name; links lead there. */
export function controlId(at: string): string {
  return `veld-${at.replaceAll(/[.[\]]+/g, '-').replace(/-$/, '')}`
}

/** What was typed in a control, and what is the matter with it. */
export function stateOf({ typed, problems }: FormState, at: string): FieldState {
  const errors = problems.filter((problem) => problem.at === at).map(({ message }) => message)
  return { id: controlId(at), name: at, errors, initialValue: typedAt(typed, at) }
}

/** Lines that were chosen or typed in a control. */
export function textsOf(value: unknown): string[] {
  return [value ?? []].flat().filter((text): text is string => typeof text === 'string' && text !== '')
}
