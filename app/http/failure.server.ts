import type { Moved, Refused } from '#app/models/refused.ts'
import { DatabaseBusy, isBusy } from '#db/write.ts'
import type { RequestContext } from './context.server.ts'

/** What a visitor is told of something that did not work out. */
export interface Failure {
  readonly status: number
  /** Where it stands now, for a 301. */
  readonly location?: string
  /** Dutch; absent where the status says it all. */
  readonly message?: string
  readonly field?: string
}

/**
 * The answer to an error of the domain; null for one that nobody foresaw.
 *
 * Errors are told apart by name: the search engine and the store live in another bundle than the routes, so
 * there are two classes of each name and `instanceof` would miss half of them.
 */
export function failureOf(error: unknown): Failure | null {
  if (!(error instanceof Error)) return null
  switch (error.name) {
    case 'NotFound':
      return { status: 404 }
    case 'Gone':
      return { status: 410 }
    case 'Moved':
      return { status: 301, location: (error as Moved).path }
    case 'Refused':
      return refusal(error as Refused)
    case 'SearchUnavailable':
      return {
        status: 503,
        message:
          'Zoeken lukt nu niet, en lijsten ook niet. Probeer het over een minuut nog eens. Alle andere pagina’s doen het gewoon.',
      }
    case 'DatabaseBusy':
      return { status: 503, message: 'Het is nu te druk. Probeer het over een minuut nog eens.' }
    case 'DiskFull':
      return {
        status: 503,
        message:
          'We kunnen nu niets bewaren. De beheerder ziet dat ook. Probeer het later nog eens. Lezen en zoeken kan gewoon.',
      }
    default:
      return isBusy(error) ? failureOf(new DatabaseBusy()) : null
  }
}

/** Notes why a visitor was told to come back later: whoever runs the site has to know, and the answer does not say. */
export function logUnavailable(
  failure: Failure,
  error: unknown,
  { services, requestId }: RequestContext,
): void {
  if (failure.status !== 503) return
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  services.log.error({ id: requestId, reason }, 'unavailable')
}

/** What a rule that does not allow it is told as, by how its name ends. */
const statuses: readonly (readonly [end: string, status: number])[] = [
  ['.forbidden', 403],
  ['.elsewhere', 409],
  ['.too-many-bytes', 413],
  ['.unsupported', 415],
]

function refusal({ code, detail }: Refused): Failure {
  const [, status = 422] = statuses.find(([end]) => code.endsWith(end)) ?? []
  return { status, message: detail.user, ...(detail.field ? { field: detail.field } : {}) }
}
