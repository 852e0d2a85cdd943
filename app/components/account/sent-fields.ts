import type { FieldState } from '#app/ui/form/field.ts'

/** What a page gets back of a form that was not done. */
interface Reply {
  readonly initialValue?: Record<string, unknown> | null
  readonly error?: Record<string, string[] | null> | null
}

/**
 * The fields of a form that may have been sent before: what was typed in each, and what is the matter with it.
 *
 * @param formId what the ids of its controls begin with, so that the summary of errors can lead there.
 */
export function sentFields(formId: string, reply: Reply | undefined) {
  return (name: string, initially?: unknown): FieldState => ({
    id: `${formId}-${name}`,
    name,
    initialValue: reply?.initialValue?.[name] ?? initially,
    errors: reply?.error?.[name] ?? [],
  })
}
