import type { Nodes } from 'mdast'
import type { Way } from '#app/models/texts/way.ts'
import { type AllowedComponent, allowedComponents, componentsFor } from './allowed.ts'
import { attributeProblem } from './attribute-policy.ts'
import { type ComponentNode, isComponent } from './component-node.ts'
import { type Problem, problem } from './problem.ts'

/** What is wrong with a component: its name, its place, its attributes, what stands between its tags. */
export function componentProblems(node: ComponentNode, parent: Nodes | undefined, way: Way): Problem[] {
  const allowed = allowedComponents.get(node.name ?? '')
  if (!allowed?.ways.includes(way)) return [unknownComponent(node, way)]
  return [
    ...placeProblems(node, parent),
    ...childProblems(node, allowed),
    ...attributeProblems(node, allowed),
  ]
}

function unknownComponent(node: ComponentNode, way: Way): Problem {
  const at = node.position?.start
  const known = componentsFor(way).join(', ')
  const name = node.name?.slice(0, 60)
  if (!name)
    return problem(at, 'fragments <>…</> are not allowed', 'De tekens <> kunnen hier niet. Haal ze weg.')
  if (allowedComponents.has(name))
    return problem(
      at,
      `component <${name}> is for content/ only`,
      `<${name}> kan alleen de redactie plaatsen. Laat deze tekst precies zoals hij was, of haal <${name}> weg.`,
    )
  const what = /^[a-z]/.test(name) || /[.:]/.test(name) ? 'HTML' : 'component'
  return problem(
    at,
    `${what} <${name}> is not allowed; components are ${known}`,
    `<${name}> kan hier niet. Dit kan wel: ${known}.`,
  )
}

/** Components are blocks: within a sentence their markup would break the paragraph. */
function placeProblems(node: ComponentNode, parent: Nodes | undefined): Problem[] {
  if (node.type === 'mdxJsxFlowElement') return []
  const isAlone =
    parent !== undefined &&
    (parent.type === 'paragraph' || isComponent(parent)) &&
    parent.children.every((sibling) => isComponent(sibling) || isBlank(sibling))
  if (isAlone) return []
  return [
    problem(
      node.position?.start,
      `<${node.name}> stands within a sentence; put it on a line of its own`,
      `Zet <${node.name}> op een eigen regel, met een lege regel erboven en eronder.`,
    ),
  ]
}

function childProblems(node: ComponentNode, allowed: AllowedComponent): Problem[] {
  if (allowed.children || node.children.every(isBlank)) return []
  return [
    problem(
      node.position?.start,
      `<${node.name}> holds no text: write <${node.name} … />`,
      `Tussen <${node.name}> en </${node.name}> kan geen tekst staan. Schrijf <${node.name} … />.`,
    ),
  ]
}

function attributeProblems(node: ComponentNode, allowed: AllowedComponent): Problem[] {
  const at = node.position?.start
  const problems: Problem[] = []
  const seen = new Set<string>()
  for (const attribute of node.attributes) {
    const found = attributeProblem(attribute, allowed, seen)
    if (found) problems.push(found)
    if (attribute.type === 'mdxJsxAttribute') seen.add(attribute.name)
  }
  for (const [name, { required }] of allowed.attributes) {
    if (!required || seen.has(name)) continue
    problems.push(
      problem(
        at,
        `<${node.name}> needs ${name}="…"`,
        `Bij <${node.name}> ontbreekt ${name}="…". Vul dat in.`,
      ),
    )
  }
  return problems
}

function isBlank(node: Nodes): boolean {
  return node.type === 'text' && node.value.trim() === ''
}
