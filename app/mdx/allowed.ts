import { caseKinds, kinds } from '#app/models/entries/kinds/index.ts'
import type { Way } from '#app/models/texts/way.ts'

/** What an attribute holds; each has its own rule in `attribute-policy.ts`. */
export type AttributeKind = 'text' | 'address' | 'image' | 'entry'

export interface AllowedAttribute {
  readonly kind: AttributeKind
  readonly required: boolean
  /** For an entry: the first segments of the paths it may point at. */
  readonly paths?: readonly string[]
}

export interface AllowedComponent {
  readonly attributes: ReadonlyMap<string, AllowedAttribute>
  /** May text stand between its tags? */
  readonly children: boolean
  readonly ways: readonly Way[]
}

const text: AllowedAttribute = { kind: 'text', required: true }
const textIfAny: AllowedAttribute = { ...text, required: false }
const image: AllowedAttribute = { kind: 'image', required: true }
const address: AllowedAttribute = { kind: 'address', required: true }
const everyone: readonly Way[] = ['content', 'member']

function entryAt(...paths: string[]): AllowedAttribute {
  return { kind: 'entry', required: true, paths }
}

function component(
  ways: readonly Way[],
  children: boolean,
  attributes: Record<string, AllowedAttribute> = {},
): AllowedComponent {
  return { ways, children, attributes: new Map(Object.entries(attributes)) }
}

/** Every component that a text may use. Maps, so that `constructor` is no name of a component. */
export const allowedComponents: ReadonlyMap<string, AllowedComponent> = new Map([
  ['Quote', component(everyone, true, { source: text })],
  ['Tip', component(everyone, true)],
  ['Step', component(everyone, true, { title: text })],
  ['CaseCard', component(everyone, false, { entry: entryAt(...caseKinds.map((name) => kinds[name].path)) })],
  ['ToolCard', component(everyone, false, { entry: entryAt(kinds.tool.path) })],
  ['Figure', component(everyone, false, { src: image, alt: text, caption: textIfAny })],
  ['Video', component(['content'], false, { href: address, title: text })],
])

/** The components that one of the two ways may use, by name. */
export function componentsFor(way: Way): string[] {
  return [...allowedComponents].filter(([, { ways }]) => ways.includes(way)).map(([name]) => name)
}
