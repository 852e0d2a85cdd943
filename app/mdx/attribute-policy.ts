import { isReference } from './address.ts'
import type { AllowedAttribute, AllowedComponent } from './allowed.ts'
import { forbiddenCharacter, holdsForbidden } from './characters.ts'
import type { ComponentNode } from './component-node.ts'
import { isImageAddress, isLinkAddress } from './link-address.ts'
import { type Problem, problem } from './problem.ts'

type AttributeNode = ComponentNode['attributes'][number]

/**
 * What is wrong with an attribute of a component: only those of the table, once each, and only a plain string.
 *
 * @param seen names of the attributes before it.
 */
export function attributeProblem(
  attribute: AttributeNode,
  component: AllowedComponent,
  seen: ReadonlySet<string>,
): Problem | undefined {
  const at = attribute.position?.start
  if (attribute.type === 'mdxJsxExpressionAttribute') {
    return problem(at, 'spreads {...} are not allowed', 'Accolades { } kunnen hier niet. Haal ze weg.')
  }
  const { name, value } = attribute
  const allowed = component.attributes.get(name)
  if (!allowed) return unknownAttribute(at, name, component)
  if (seen.has(name))
    return problem(at, `${name} is given twice`, `${name} staat er twee keer. Haal er één weg.`)
  if (typeof value !== 'string') {
    return problem(
      at,
      `${name} must be a plain string: ${name}="…"`,
      `Schrijf ${name}="…", met aanhalingstekens.`,
    )
  }
  if (holdsForbidden(value)) return forbiddenCharacter(at, `in ${name}`)
  const wrong = rules[allowed.kind](value, allowed)
  return wrong && problem(at, `${name} ${wrong.reason}`, `${wrong.user} Kijk ${name} na.`)
}

type Wrong = { readonly reason: string; readonly user: string } | undefined

const rules: Record<AllowedAttribute['kind'], (value: string, attribute: AllowedAttribute) => Wrong> = {
  text: (value) => (value.trim() === '' ? { reason: 'is empty', user: 'Hier ontbreekt tekst.' } : undefined),
  address: (value) =>
    isLinkAddress(value)
      ? undefined
      : {
          reason: 'must be an address: http, https, mailto, a path or #',
          user: 'Dit webadres kan niet: begin met https://, mailto:, / of #, zonder spaties.',
        },
  image: (value) =>
    isImageAddress(value)
      ? undefined
      : {
          reason: 'must be an image on this site: a path (/…)',
          user: 'Deze afbeelding kan niet: zet haar op deze site en begin het adres met /.',
        },
  entry: (value, { paths = [] }) =>
    isReference(value, paths)
      ? undefined
      : {
          reason: `must be an entry: ${paths.map((path) => `${path}/…`).join(' or ')}`,
          user: `Hier hoort een pagina van deze site: ${paths.map((path) => `${path}/…`).join(' of ')}.`,
        },
}

function unknownAttribute(
  at: Parameters<typeof problem>[0],
  name: string,
  component: AllowedComponent,
): Problem {
  const known = [...component.attributes.keys()].join(', ') || 'none'
  return problem(
    at,
    `attribute ${name.slice(0, 60)} is not allowed; allowed: ${known}`,
    `${name.slice(0, 60)} kan hier niet. Haal het weg.`,
  )
}
