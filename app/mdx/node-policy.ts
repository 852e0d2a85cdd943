import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { forbiddenCharacter, holdsForbidden } from './characters.ts'
import { isImageAddress, isLinkAddress } from './link-address.ts'
import { type Problem, problem } from './problem.ts'

type At = Parameters<typeof problem>[0]

/** What is wrong with a node of Markdown by itself; every type that is not named here is refused. */
export function nodeProblems(node: Nodes, at: At): Problem[] {
  if ('value' in node && holdsForbidden(node.value)) return [forbiddenCharacter(at, 'written as an entity')]
  switch (node.type) {
    case 'link':
      return [...addressProblems(node, at), ...emptyLinkProblems(node, at)]
    case 'definition':
      return addressProblems(node, at)
    case 'linkReference':
      return emptyLinkProblems(node, at)
    case 'image':
      return [...sourceProblems(node.url, at), ...titleProblems(node, at), ...altProblems(node, at)]
    case 'imageReference':
      return altProblems(node, at)
    case 'mdxjsEsm':
      return [
        problem(
          at,
          'import and export are not allowed',
          'Een alinea mag niet beginnen met het woord import of export. Zet er een ander woord voor.',
        ),
      ]
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [
        problem(at, 'expressions {…} are not allowed', 'Accolades { } mogen niet in de tekst. Haal ze weg.'),
      ]
    default:
      if (plainNodes.has(node.type)) return []
      return [problem(at, `${node.type} is not allowed`, 'Dit stukje kan hier niet. Haal het weg.')]
  }
}

const plainNodes: ReadonlySet<string> = new Set<Nodes['type']>([
  ...(['root', 'paragraph', 'text', 'emphasis', 'strong', 'delete', 'inlineCode', 'code', 'break'] as const),
  ...(['list', 'listItem', 'blockquote', 'thematicBreak', 'table', 'tableRow', 'tableCell'] as const),
  ...(['footnoteDefinition', 'footnoteReference'] as const),
])

function addressProblems(node: Extract<Nodes, { type: 'link' | 'definition' }>, at: At): Problem[] {
  if (isLinkAddress(node.url)) return titleProblems(node, at)
  return [
    problem(
      at,
      `address ${shown(node.url)} is not allowed: begin with https://, http://, mailto:, / or #`,
      'Dit webadres kan niet. Begin met https://, mailto:, / of #, zonder spaties.',
    ),
    ...titleProblems(node, at),
  ]
}

function emptyLinkProblems(node: Nodes, at: At): Problem[] {
  if (textOf(node).trim() !== '') return []
  return [problem(at, 'link without text', 'Deze link heeft geen tekst. Zet tussen [ ] waar hij heen gaat.')]
}

function sourceProblems(url: string, at: At): Problem[] {
  if (isImageAddress(url)) return []
  return [
    problem(
      at,
      `image ${shown(url)} is not allowed: a path on this site (/…) only`,
      'Deze afbeelding kan niet. Zet haar op deze site en begin het adres met /.',
    ),
  ]
}

function titleProblems({ title }: { title?: string | null | undefined }, at: At): Problem[] {
  return holdsForbidden(title ?? '') ? [forbiddenCharacter(at, 'in a title')] : []
}

function altProblems({ alt }: { alt?: string | null | undefined }, at: At): Problem[] {
  if (holdsForbidden(alt ?? '')) return [forbiddenCharacter(at, 'in an image text')]
  if ((alt ?? '').trim() !== '') return []
  return [
    problem(
      at,
      'image without alt text',
      'Deze afbeelding heeft geen beschrijving. Zet tussen [ ] wat erop te zien is.',
    ),
  ]
}

function shown(url: string): string {
  return JSON.stringify(url.slice(0, 80))
}
