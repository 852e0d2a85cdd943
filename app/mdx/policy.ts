import type { Heading, Nodes, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { isImageAddress, isLinkAddress } from './address.ts'
import { forbiddenCharacter, holdsForbidden } from './characters.ts'
import { componentProblems, isComponent } from './component-policy.ts'
import { inOrder, type Problem, problem, type Way } from './problem.ts'

// Nobody writes so; parsers and browsers that recurse do not come back from it.
const deepest = 40
const mostProblems = 100

/**
 * The one policy for both ways (decision 8): what a parsed text holds that it may not. Everything is refused that is
 * not named here or in `allowed.ts`: code, imports, exports, HTML, addresses that are no link.
 *
 * @returns every problem in the order of the text, at most a hundred; none when the text may be rendered.
 */
export function policyProblems(tree: Root, way: Way): Problem[] {
  const problems: Problem[] = []
  // Without recursion: a tree may be deeper than the stack.
  const rest: { node: Nodes; parent: Nodes | undefined; depth: number }[] = [
    { node: tree, parent: undefined, depth: 0 },
  ]
  let headingDepth = 1
  for (let item = rest.pop(); item !== undefined; item = rest.pop()) {
    const { node, parent, depth } = item
    if (depth > deepest) return [tooDeep(node)]
    problems.push(...(isComponent(node) ? componentProblems(node, parent, way) : nodeProblems(node)))
    if (node.type === 'heading') {
      problems.push(...headingProblems(node, headingDepth))
      headingDepth = Math.max(node.depth, 2)
    }
    if (problems.length >= mostProblems) break
    if ('children' in node) {
      const children = node.children.map((child) => ({ node: child, parent: node, depth: depth + 1 }))
      rest.push(...children.reverse())
    }
  }
  return inOrder(problems)
}

const plainNodes: ReadonlySet<string> = new Set<Nodes['type']>([
  'root',
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'code',
  'linkReference',
  'list',
  'listItem',
  'blockquote',
  'thematicBreak',
  'break',
  'table',
  'tableRow',
  'tableCell',
  'footnoteDefinition',
  'footnoteReference',
])

function nodeProblems(node: Nodes): Problem[] {
  const at = node.position?.start
  if ('value' in node && holdsForbidden(node.value)) return [forbiddenCharacter(at, 'written as an entity')]
  switch (node.type) {
    case 'link':
      return [...linkProblems(node), ...emptyLinkProblems(node)]
    case 'definition':
      return linkProblems(node)
    case 'linkReference':
      return emptyLinkProblems(node)
    case 'image':
      return [...imageProblems(node), ...altProblems(node)]
    case 'imageReference':
      return altProblems(node)
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

function linkProblems(node: Extract<Nodes, { url: string }>): Problem[] {
  return [
    ...(isLinkAddress(node.url)
      ? []
      : [
          problem(
            node.position?.start,
            `address ${JSON.stringify(node.url.slice(0, 80))} is not allowed: http, https, mailto, a path or # only`,
            'Dit webadres kan niet. Begin met https://, mailto:, / of #, zonder spaties.',
          ),
        ]),
    ...titleProblems(node),
  ]
}

function emptyLinkProblems(node: Nodes): Problem[] {
  if (textOf(node).trim() !== '') return []
  return [
    problem(
      node.position?.start,
      'link without text',
      'Deze link heeft geen tekst. Zet tussen [ ] waar hij heen gaat.',
    ),
  ]
}

function imageProblems(node: Extract<Nodes, { type: 'image' }>): Problem[] {
  return [
    ...(isImageAddress(node.url)
      ? []
      : [
          problem(
            node.position?.start,
            `image ${JSON.stringify(node.url.slice(0, 80))} is not allowed: a path on this site (/…) only`,
            'Deze afbeelding kan niet. Zet haar op deze site en begin het adres met /.',
          ),
        ]),
    ...titleProblems(node),
  ]
}

function titleProblems(node: Nodes & { title?: string | null | undefined }): Problem[] {
  return holdsForbidden(node.title ?? '') ? [forbiddenCharacter(node.position?.start, 'in a title')] : []
}

function altProblems(node: Nodes & { alt?: string | null | undefined }): Problem[] {
  const at = node.position?.start
  if (holdsForbidden(node.alt ?? '')) return [forbiddenCharacter(at, 'in an image text')]
  if ((node.alt ?? '').trim() !== '') return []
  return [
    problem(
      at,
      'image without alt text',
      'Deze afbeelding heeft geen beschrijving. Zet tussen [ ] wat erop te zien is.',
    ),
  ]
}

/** The page has its h1 already, and a step that is left out confuses who listens to it. */
function headingProblems(node: Heading, previous: number): Problem[] {
  const at = node.position?.start
  if (textOf(node).trim() === '') {
    return [
      problem(at, 'heading without text', 'Deze kop is leeg. Schrijf er tekst achter of haal haar weg.'),
    ]
  }
  if (node.depth === 1) {
    return [
      problem(
        at,
        'headings begin at level 2 (##)',
        'Begin een kop met ##; de titel van de pagina is al de eerste kop.',
      ),
    ]
  }
  if (node.depth <= previous + 1) return []
  const marks = '#'.repeat(previous + 1)
  return [
    problem(
      at,
      `heading skips a level: expected ${marks} at most`,
      `Deze kop slaat een niveau over. Gebruik hier hoogstens ${marks}.`,
    ),
  ]
}

function tooDeep(node: Nodes): Problem {
  return problem(
    node.position?.start,
    `nested more than ${deepest} levels deep`,
    'De tekst heeft te veel lagen in elkaar. Maak hem platter.',
  )
}
