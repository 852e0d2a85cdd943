import type { BlockContent, Nodes, Paragraph, PhrasingContent, Root } from 'mdast'
import { type ComponentNode, isComponent } from './component-node.ts'

type Parent = Extract<Nodes, { children: unknown[] }>

/**
 * A remark plugin that makes every component a block, however it was written: `<Tip>Doe dit.</Tip>` on one line
 * becomes what it would be over three lines. Comes after the policy, which leaves no component within a sentence and
 * no tree too deep to recurse into.
 */
export function blocks() {
  return (tree: Root) => makeBlocks(tree)
}

function makeBlocks(parent: Parent): void {
  if (isComponent(parent)) wrapSentences(parent)
  const before = parent.children as Nodes[]
  const children = before.flatMap((child) => (child.type === 'paragraph' ? unwrap(child) : [child]))
  parent.children = children as typeof parent.children
  for (const child of children) if ('children' in child) makeBlocks(child)
}

/** Text directly between the tags of a component goes into a paragraph. */
function wrapSentences(component: ComponentNode): void {
  const wrapped: Nodes[] = []
  for (const child of component.children as Nodes[]) {
    const last = wrapped.at(-1)
    if (!isPhrasing(child)) wrapped.push(child)
    else if (last?.type === 'paragraph' && sentences.has(last)) last.children.push(child)
    else {
      const paragraph: Paragraph = { type: 'paragraph', children: [child] }
      sentences.add(paragraph)
      wrapped.push(paragraph)
    }
  }
  component.children = wrapped.filter(
    (child) => child.type !== 'paragraph' || !isBlank(child),
  ) as BlockContent[]
}

// The paragraphs that this plugin made; sentences of the writer's own paragraphs don't run on into them.
const sentences = new WeakSet<Paragraph>()

function unwrap(paragraph: Paragraph): Nodes[] {
  const parts = paragraph.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  if (parts.length === 0 || !parts.every(isComponent)) return [paragraph]
  return parts.map((part) => ({ ...part, type: 'mdxJsxFlowElement' }) as ComponentNode)
}

function isBlank(paragraph: Paragraph): boolean {
  return paragraph.children.every((child) => child.type === 'text' && child.value.trim() === '')
}

const phrasing: ReadonlySet<string> = new Set<PhrasingContent['type']>([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'break',
  'footnoteReference',
  'mdxJsxTextElement',
])

function isPhrasing(node: Nodes): node is PhrasingContent {
  return phrasing.has(node.type)
}
