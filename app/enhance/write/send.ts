/** What came of sending a draft to the site. */
export type Outcome =
  | { readonly kind: 'saved'; readonly version: number; readonly savedAt: string }
  /** It was written on elsewhere. */
  | { readonly kind: 'elsewhere'; readonly reason: string }
  /** The session ran out, or is somebody else's now. */
  | { readonly kind: 'signed-out'; readonly reason: string }
  /** The site does not take it: sending the same again will not help. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** No answer; whether it was kept is not known. */
  | { readonly kind: 'unreachable'; readonly offline: boolean }

export type NotKept = Exclude<Outcome, { kind: 'saved' }>

const longestWait = 20_000

/** Sends a draft to be kept. */
export async function sendDraft(draft: string, body: FormData): Promise<Outcome> {
  try {
    const response = await fetch(`/schrijven/${draft}/concept`, {
      method: 'POST',
      body,
      headers: { Accept: 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(longestWait),
    })
    if (response.ok) return { kind: 'saved', ...(await response.json()) }
    if (response.status >= 500) return { kind: 'unreachable', offline: false }
    return refused(response.status, await reasonIn(response))
  } catch {
    return { kind: 'unreachable', offline: !navigator.onLine }
  }
}

function refused(status: number, reason: string): Outcome {
  if (status === 401 || status === 403) return { kind: 'signed-out', reason }
  return { kind: status === 409 ? 'elsewhere' : 'refused', reason }
}

async function reasonIn(response: Response): Promise<string> {
  if (response.status === 413) return 'Deze tekst is te groot om te bewaren. Haal er iets uit.'
  const { reason } = (await response.json().catch(() => ({}))) as { reason?: string }
  return reason ?? 'Dit kunnen we niet bewaren.'
}
