import type { IncomingMessage } from 'node:http'

// Most forms are read whole before anything looks at them. Where files are put in, what comes is written down as it
// comes, by a route that knows how much may come.

const streamed = /^\/schrijven\/[0-9a-f-]{36}\/bestanden$/

/** Whether what is sent to an address is read by its route. */
export function isStreamed(path: string): boolean {
  return streamed.test(path)
}

/** Where what is asked with a script is answered as data; the address is the one of the page. */
export function pathAsked(
  path: string,
  { headers: { accept = '' } }: Pick<IncomingMessage, 'headers'>,
): string {
  const asksData = accept.includes('application/json') && !accept.includes('text/html')
  return asksData && isStreamed(path) ? `${path}.json` : path
}

const formMs = 60_000
const uploadMs = 15 * 60_000

/** Ends a request whose body takes too long: who sends a byte at a time would hold a connection for ever. */
export function endIfSlow(request: IncomingMessage): void {
  const { headers, url = '' } = request
  if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) return
  const timer = setTimeout(
    () => request.destroy(),
    isStreamed(url.split('?', 1)[0] ?? '') ? uploadMs : formMs,
  )
  request.once('close', () => clearTimeout(timer)).once('end', () => clearTimeout(timer))
}

/**
 * The body of a request as it comes. Until somebody reads it nothing is taken out of the request, and who stops leaves
 * the connection as it is: `readRest` can still empty it, so that the answer arrives.
 */
export function bodyStream(request: IncomingMessage): ReadableStream<Uint8Array> {
  let chunks: AsyncIterableIterator<Uint8Array> | undefined
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        chunks ??= request.iterator({ destroyOnReturn: false })
        const { done, value } = await chunks.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      async cancel() {
        await chunks?.return?.()
      },
    },
    { highWaterMark: 0 },
  )
}

/**
 * Before the answer: what was not read is read into nothing, for a minute at most. Who is still sending would not read
 * an answer, and lose it when the connection ends.
 */
export async function readRest(request: IncomingMessage): Promise<void> {
  if (request.complete || request.destroyed) return
  await new Promise<void>((resolve) => {
    const timer = setTimeout(() => request.destroy(), formMs)
    const done = () => {
      clearTimeout(timer)
      resolve()
    }
    request.once('close', done).once('end', done).resume()
  })
}
