/** A picture that belongs to the entry. */
export interface Picture {
  readonly src: string
  readonly name: string
  readonly alt: string
}

export type Sent =
  | { readonly ok: true; readonly src: string }
  | { readonly ok: false; readonly reason: string }

/** The pictures that an entry has; null when they could not be had. */
export async function picturesOf(draft: string): Promise<Picture[] | null> {
  try {
    const response = await fetch(addressOf(draft), {
      headers: { Accept: 'application/json' },
      signal: AbortSignal.timeout(20_000),
    })
    if (!response.ok) return null
    const { files } = (await response.json()) as { files: (Picture & { isImage: boolean })[] }
    return files.filter(({ isImage }) => isImage)
  } catch {
    return null
  }
}

interface Way {
  readonly signal: AbortSignal
  /** Told how much has gone, from 0 to 1. */
  onProgress(part: number): void
}

const unreachable = 'Het beeld is niet aangekomen: de site antwoordt niet. Probeer het zo nog eens.'

/** Sends a picture; a fetch would not tell how far it is. */
export function sendPicture(
  draft: string,
  file: File,
  alt: string,
  { signal, onProgress }: Way,
): Promise<Sent> {
  const body = new FormData()
  body.set('bestand', file)
  body.set('alt', alt)
  const request = new XMLHttpRequest()
  return new Promise((resolve) => {
    const fail = (reason: string) => resolve({ ok: false, reason })
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total > 0 ? loaded / total : 0),
    )
    request.addEventListener('load', () => resolve(answered(request)))
    for (const end of ['error', 'timeout', 'abort']) request.addEventListener(end, () => fail(unreachable))
    signal.addEventListener('abort', () => request.abort())
    request.open('POST', addressOf(draft))
    request.setRequestHeader('Accept', 'application/json')
    request.responseType = 'json'
    request.timeout = 180_000
    request.send(body)
  })
}

function answered({ status, response }: XMLHttpRequest): Sent {
  const { src, reason } = (response ?? {}) as { src?: string; reason?: string }
  if (status < 300 && src) return { ok: true, src }
  if (reason) return { ok: false, reason }
  return {
    ok: false,
    reason: status === 413 ? 'Dit beeld is te groot. Kies een kleiner beeld.' : unreachable,
  }
}

const addressOf = (draft: string) => `/schrijven/${draft}/bestanden`
