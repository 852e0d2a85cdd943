import { ContentTypeEnum, type EnqueuedTaskPromise } from 'meilisearch'
import type { Line } from './documents.server.ts'
import type { SearchServer } from './server.server.ts'
import { troubleOf } from './trouble.ts'

/** An entry that the server does not take, whatever else is sent. */
export interface Refused {
  readonly id: string
  readonly reason: string
}

/** Characters in one request: the server gathers requests by itself, and no thread is held long by making one. */
const mostCharacters = 2_000_000

/** Documents that the server has, and will take up in its turn. */
export interface Sent {
  readonly uid: string
  readonly lines: readonly Line[]
  readonly task: EnqueuedTaskPromise
}

/**
 * Sends documents and does not wait: the server takes up at once all that waits, which is far faster than one after
 * the other.
 */
export function enqueue(server: SearchServer, uid: string, lines: readonly Line[]): Sent[] {
  return inRequests(lines).map((request) => {
    const task = add(server, uid, request)
    task.catch(() => undefined) // heard of by who settles it
    return { uid, lines: request, task }
  })
}

/**
 * Waits until documents can be found. When the server refuses some of them, the others are sent without those.
 *
 * @returns those that it refuses.
 * @throws what is the matter with the server.
 */
export async function settle(
  server: SearchServer,
  sent: readonly Sent[],
  signal?: AbortSignal,
): Promise<Refused[]> {
  const refused: Refused[] = []
  for (const each of sent) {
    try {
      await server.done(each.task, signal)
    } catch (error) {
      refused.push(...(await withoutRefused(server, each, error, signal)))
    }
  }
  return refused
}

/** Sends documents, and waits until they can be found. @returns those that the server refuses. */
export function send(
  server: SearchServer,
  uid: string,
  lines: readonly Line[],
  signal?: AbortSignal,
): Promise<Refused[]> {
  return settle(server, enqueue(server, uid, lines), signal)
}

/** Halves what was refused until it is known which documents it is about. */
async function withoutRefused(
  server: SearchServer,
  { uid, lines }: Sent,
  error: unknown,
  signal?: AbortSignal,
): Promise<Refused[]> {
  const trouble = troubleOf(error)
  if (!trouble.refused) throw error
  const [only] = lines
  if (only && lines.length === 1) return [{ id: only.id, reason: trouble.message }]
  const middle = Math.ceil(lines.length / 2)
  const halves = [lines.slice(0, middle), lines.slice(middle)]
  const refused: Refused[] = []
  for (const half of halves) refused.push(...(await send(server, uid, half, signal)))
  return refused
}

function add(server: SearchServer, uid: string, lines: readonly Line[]): EnqueuedTaskPromise {
  const text = lines.map((line) => line.json).join('\n')
  return server.indexing
    .index(uid)
    .addDocumentsFromString(text, ContentTypeEnum.NDJSON ?? 'application/x-ndjson', { primaryKey: 'id' })
}

function inRequests(lines: readonly Line[]): Line[][] {
  const requests: Line[][] = []
  let characters = Number.POSITIVE_INFINITY
  for (const line of lines) {
    if (characters + line.json.length > mostCharacters) {
      requests.push([])
      characters = 0
    }
    requests.at(-1)?.push(line)
    characters += line.json.length
  }
  return requests
}
