import { rangeOf } from '#app/http/range.server.ts'
import { resource } from '#app/http/resource.server.ts'
import { fileToRead } from '#app/models/files/file-to-read.server.ts'
import { NotFound } from '#app/models/refused.ts'

/** Nothing in a file may act in the name of the site, whatever a browser takes it for. */
const policy = "sandbox; default-src 'none'"

/** A picture, also in one of its widths (`?breedte=480`), or what is to be downloaded. */
export const loader = resource(
  { open: true, params: { id: 'id', naam: 'file' } },
  async ({ ask, params, url, request, context }) => {
    const asked = url.searchParams.get('breedte')
    if (asked !== null && !/^\d{1,4}$/.test(asked)) throw new NotFound('width')
    const width = asked === null ? null : Number(asked)
    const { files } = context.services
    const file = await fileToRead({ ...ask, files }, { id: params.id, name: params.naam, width })
    const headers = {
      'Content-Security-Policy': policy,
      // What everyone may have now may be hidden tomorrow, so not for longer than a day.
      'Cache-Control': file.isPublic ? 'public, max-age=86400, immutable' : 'private, no-cache',
      'Content-Disposition': file.isImage ? 'inline' : `attachment; filename="${file.name}"`,
      'Accept-Ranges': 'bytes',
      ETag: `"${file.tag}"`,
    }
    const range = rangeOf(request.headers.get('range'), file.bytes)
    if (range === null)
      return {
        body: '',
        type: file.type,
        status: 416,
        headers: { ...headers, 'Content-Range': `bytes */${file.bytes}` },
      }
    if (range === undefined) {
      const length = { 'Content-Length': String(file.bytes) }
      return { body: file.stream(), type: file.type, headers: { ...headers, ...length } }
    }
    const { first, last } = range
    const part = {
      'Content-Length': String(last - first + 1),
      'Content-Range': `bytes ${first}-${last}/${file.bytes}`,
    }
    return { body: file.stream(range), type: file.type, status: 206, headers: { ...headers, ...part } }
  },
)
