import type { FieldState } from '#app/ui/form/field.ts'

/** What a form got back when it was not done. */
export interface Reply {
  readonly initialValue?: Readonly<Record<string, unknown>> | null
  readonly error?: Readonly<Record<string, string[] | null>> | null
}

/** What was typed in the controls of a page, and what is the matter with them; ids begin with the prefix. */
export function repliedIn(prefix: string, reply: Reply | undefined): (name: string) => FieldState {
  return (name) => ({
    id: `${prefix}-${name}`,
    name,
    errors: reply?.error?.[name] ?? undefined,
    initialValue: reply?.initialValue?.[name],
  })
}
