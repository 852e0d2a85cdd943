import { ask, type RawAnswer } from './request.ts'

/** A browser without a screen: keeps the cookies that a site sets, and sends forms as its pages do. */
export class CookieJar {
  readonly #port: number
  readonly #cookies = new Map<string, string>()

  /** @param cookies that it has already, by name. */
  constructor(port: number, cookies: Readonly<Record<string, string>> = {}) {
    this.#port = port
    for (const [name, value] of Object.entries(cookies)) this.#cookies.set(name, value)
  }

  /** The value of a cookie; undefined when it was never set, or taken away. */
  cookie(name: string): string | undefined {
    return this.#cookies.get(name)
  }

  async get(path: string): Promise<RawAnswer> {
    return this.#keep(await ask(this.#port, path, { headers: this.#headers() }))
  }

  /** Sends a form. */
  async post(path: string, fields: Readonly<Record<string, string>> = {}): Promise<RawAnswer> {
    const headers = {
      ...this.#headers(),
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
    }
    const body = new URLSearchParams(fields).toString()
    return this.#keep(await ask(this.#port, path, { method: 'POST', headers, body }))
  }

  /** Sends a form with files; as a script that asks for data, when it says so. */
  async upload(path: string, form: FormData, accept = 'text/html'): Promise<RawAnswer> {
    const encoded = new Response(form)
    const headers = {
      ...this.#headers(),
      accept,
      'content-type': encoded.headers.get('content-type') ?? '',
      'sec-fetch-site': 'same-origin',
    }
    const body = Buffer.from(await encoded.arrayBuffer())
    return this.#keep(await ask(this.#port, path, { method: 'POST', headers, body }))
  }

  /** Goes where an answer leads. */
  async follow({ status, headers: { location } }: RawAnswer): Promise<RawAnswer> {
    if (location === undefined) throw new Error(`an answer of ${status} leads nowhere`)
    return await this.get(location)
  }

  #headers(): { cookie?: string } {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    return cookie === '' ? {} : { cookie }
  }

  #keep(answer: RawAnswer): RawAnswer {
    for (const line of answer.headers['set-cookie'] ?? []) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value === '' || /;\s*max-age=0\b/i.test(line)) this.#cookies.delete(name)
      else this.#cookies.set(name, value)
    }
    return answer
  }
}
