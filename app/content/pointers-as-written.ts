import { referenceIn } from '#app/mdx/address.ts'

/** What a text points at, found without understanding it: for a text that cannot be rendered. */
export function pointersAsWritten(text: string): { readonly entries: string[]; readonly images: string[] } {
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
  }
}
