import type { Nodes, Root } from 'mdast'
import type { Way } from '#app/models/texts/way.ts'
import { isComponent } from './component-node.ts'
import { componentProblems } from './component-policy.ts'
import { headingPolicy } from './heading-policy.ts'
import { depthProblems } from './nesting.ts'
import { nodeProblems } from './node-policy.ts'
import { inOrder, type Problem } from './problem.ts'

const mostProblems = 100

/**
 * The one policy for both ways (decision 8): what a parsed text holds that it may not. Everything is refused that is
 * not named in `node-policy.ts` or `allowed.ts`: code, imports, exports, HTML, addresses that are no link.
 *
 * @returns every problem in the order of the text, at most about a hundred; none when the text may be rendered.
 */
export function policyProblems(tree: Root, way: Way): Problem[] {
  const tooDeep = depthProblems(tree)
  if (tooDeep.length > 0) return tooDeep
  const problems: Problem[] = []
  const headingProblems = headingPolicy()
  const walk = (node: Nodes, parent: Nodes | undefined, place: Nodes['position']) => {
    // What the parser adds itself (the link round a bare address) has no place: that of what it stands in will do.
    const at = (node.position ?? place)?.start
    if (isComponent(node)) problems.push(...componentProblems(node, parent, way))
    else if (node.type === 'heading') problems.push(...headingProblems(node))
    else problems.push(...nodeProblems(node, at))
    if (!('children' in node)) return
    for (const child of node.children) {
      if (problems.length >= mostProblems) return
      walk(child, node, node.position ?? place)
    }
  }
  walk(tree, undefined, undefined)
  return inOrder(problems)
}
