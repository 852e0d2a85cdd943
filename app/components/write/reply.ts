import type { FieldState } from '#app/ui/form/form-field.tsx'

/** What a form got back when it was not done. */
export interface Reply {
  readonly initialValue?: Readonly<Record<string, unknown>> | null
  readonly error?: Readonly<Record<string, string[] | null>> | null
}

/** Id of the control with a name. */
export function replyId(name: string): string {
  return `beoordelen-${name}`
}

/** What was typed in a control, and what is the matter with it. */
export function replied(reply: Reply | undefined, name: string): FieldState {
  return {
    id: replyId(name),
    name,
    errors: reply?.error?.[name] ?? undefined,
    initialValue: reply?.initialValue?.[name],
  }
}
