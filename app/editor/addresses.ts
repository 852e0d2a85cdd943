import type { PhrasingContent, Root } from 'mdast'
import { gfmFromMarkdown } from 'mdast-util-gfm'

/** A part of a text, and where it leads when it is an address. */
interface Part {
  readonly text: string
  readonly href?: string
}

const findLinks = gfmFromMarkdown().flatMap(({ transforms }) => transforms ?? []) as ((tree: Root) => void)[]

/** The addresses in a text, as a parser finds them: it makes a link of each, however it is escaped. */
export function addressesIn(text: string): Part[] {
  if (!/[@:]|www/i.test(text)) return [{ text }]
  const children: PhrasingContent[] = [{ type: 'text', value: text }]
  const tree: Root = { type: 'root', children: [{ type: 'paragraph', children }] }
  for (const find of findLinks) find(tree)
  return children.flatMap((child): Part[] => {
    if (child.type === 'text') return [{ text: child.value }]
    const [shown] = child.type === 'link' ? child.children : []
    return child.type === 'link' && shown?.type === 'text' ? [{ text: shown.value, href: child.url }] : []
  })
}
