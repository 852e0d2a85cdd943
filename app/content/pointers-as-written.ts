import { referenceIn } from '#app/mdx/address.ts'
import { filesPath } from '#app/models/files/address.ts'

/** What a text points at, found without understanding it: for a text that cannot be rendered. */
export function pointersAsWritten(text: string): Record<'entries' | 'images' | 'files', string[]> {
  const addresses = [...text.matchAll(/\]\((\/[^)\s]*)|(?:src|href)="(\/[^"\s]*)"/g)].map(
    ([, inMarkdown, inComponent]) => inMarkdown ?? inComponent ?? '',
  )
  const cards = [...text.matchAll(/<(?:CaseCard|ToolCard)[^>]*\bentry="([^"]*)"/g)].map(
    ([, entry]) => entry ?? '',
  )
  const linked = addresses.flatMap((address) => referenceIn(address) ?? [])
  return {
    entries: [...new Set([...linked, ...cards])],
    images: [...new Set(addresses.filter((address) => address.startsWith('/beelden/')))],
    files: [...new Set(addresses.filter((address) => address.startsWith(filesPath)))],
  }
}
