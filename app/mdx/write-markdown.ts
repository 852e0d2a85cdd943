import type { Link, Nodes, Root } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { mdxToMarkdown } from 'mdast-util-mdx'
import { type Options, toMarkdown } from 'mdast-util-to-markdown'
import { isComponent } from './component-node.ts'

/** Writes a tree as text, always in the same way. Runs in the worker and in the editor of the browser alike. */
export function writeMarkdown(tree: Root): string {
  const written = structuredClone(tree)
  escapeAttributes(written)
  return toMarkdown(written, options)
}

/** What looks like an entity in an attribute would be read as one; the library escapes the quotes only. */
function escapeAttributes(node: Nodes): void {
  if (isComponent(node)) {
    for (const attribute of node.attributes) {
      if (typeof attribute.value === 'string')
        attribute.value = attribute.value.replaceAll(/&(?=#?\w+;)/g, '&amp;')
    }
  }
  if ('children' in node) for (const child of node.children) escapeAttributes(child)
}

type Handle = NonNullable<NonNullable<Options['handlers']>['link']>

/** A bare address of the web that a parser takes as a whole for a link. */
export const bareAddress =
  /https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:\/(?:[\w/.~%#?=&+-]*[\w/])?)?$/i

/** A link; one that shows its own address is written as that address and nothing else. */
const link: Handle = (node: Link, _parent, state, info) => {
  const [only, ...others] = node.children
  const showsItself = only?.type === 'text' && others.length === 0 && only.value === node.url && !node.title
  if (showsItself && bareAddress.test(node.url) && /^$|\s$/.test(info.before) && /^(?:$|\s)/.test(info.after))
    return node.url
  const tracker = state.createTracker(info)
  const exit = state.enter('link')
  const exitLabel = state.enter('label')
  let written = tracker.move('[')
  written += tracker.move(
    state.containerPhrasing(node, { before: written, after: '](', ...tracker.current() }),
  )
  written += tracker.move('](')
  exitLabel()
  const raw = node.url === '' || /[\0- \u007F]/.test(node.url)
  const exitAddress = state.enter(raw ? 'destinationLiteral' : 'destinationRaw')
  const after = raw ? '>' : node.title ? ' ' : ')'
  const address = state.safe(node.url, { before: raw ? '<' : written, after, ...tracker.current() })
  written += tracker.move(raw ? `<${address}>` : address)
  exitAddress()
  if (node.title) {
    const exitTitle = state.enter('titleQuote')
    written += tracker.move(' "')
    written += tracker.move(state.safe(node.title, { before: written, after: '"', ...tracker.current() }))
    written += tracker.move('"')
    exitTitle()
  }
  written += tracker.move(')')
  exit()
  return written
}

const options: Options = {
  extensions: [gfmToMarkdown({ tablePipeAlign: false }), mdxToMarkdown()],
  bullet: '-',
  emphasis: '*',
  fences: true,
  handlers: { link },
  incrementListMarker: true,
  listItemIndent: 'one',
  rule: '-',
  unsafe: [
    // A paragraph that begins so would be code.
    { atBreak: true, character: 'i', after: 'mport\\b' },
    { atBreak: true, character: 'e', after: 'xport\\b' },
    // In the words of a link an address would become a link of its own.
    { character: '@', inConstruct: 'label' },
    { character: ':', before: '[ps]', after: '\\/', inConstruct: 'label' },
    { character: '.', before: '[Ww]', after: '[\\w-]', inConstruct: 'label' },
  ],
}
