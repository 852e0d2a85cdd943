import type { TypedAnswer, TypedGroup } from './typed.ts'

/** `record.steps[0].title` → `['record', 'steps', 0, 'title']`. */
export function partsOfPath(path: string): (string | number)[] {
  return [...path.matchAll(/([^.[\]]+)|\[(\d{1,4})\]/g)].map(([, name, index]) =>
    name === undefined ? Number(index) : name,
  )
}

/** What was typed at a path; undefined when there is nothing. */
export function typedAt(typed: object, path: string): unknown {
  return partsOfPath(path).reduce<unknown>((value, part) => {
    if (value === null || typeof value !== 'object') return undefined
    return (value as Record<string | number, unknown>)[part]
  }, typed)
}

/** The same answers with the list at a path changed. */
export function withList<T extends object>(
  typed: T,
  path: string,
  change: (items: TypedGroup[]) => TypedGroup[],
): T {
  return replaced(typed, partsOfPath(path), (value) => change(listOf(value))) as T
}

function replaced(
  value: unknown,
  path: readonly (string | number)[],
  change: (value: unknown) => unknown,
): unknown {
  const [part, ...rest] = path
  if (part === undefined) return change(value)
  if (Array.isArray(value))
    return value.map((item, index) => (index === part ? replaced(item, rest, change) : item))
  const group = (value ?? {}) as Record<string, unknown>
  return { ...group, [part]: replaced(group[part], rest, change) }
}

function listOf(value: unknown): TypedGroup[] {
  return ([value ?? []].flat() as TypedAnswer[]).filter((item) => typeof item === 'object') as TypedGroup[]
}
