import type { Kind } from '../kind.ts'
import { bijeenkomst } from './bijeenkomst.ts'
import { blog } from './blog.ts'
import { experiment } from './experiment.ts'
import { leerkring } from './leerkring.ts'
import { organisatie } from './organisatie.ts'
import { pagina } from './pagina.ts'
import { plein } from './plein.ts'
import { thema } from './thema.ts'
import { tool } from './tool.ts'

/** Every kind of entry, in the order in which screens name them. */
export const kinds = { experiment, plein, blog, tool, leerkring, bijeenkomst, thema, organisatie, pagina }

export type KindName = keyof typeof kinds

export const kindNames = Object.keys(kinds) as [KindName, ...KindName[]]

/** The kinds that are a case: what people search and compare. */
export const caseKinds = kindNames.filter((name) => kinds[name].isCase)

/** The definition of a kind. */
export function kindOf(name: KindName): Kind {
  return kinds[name] as Kind
}

/** The kind whose addresses begin with this segment; undefined when there is none. */
export function kindAtPath(path: string): Kind | undefined {
  return Object.values(kinds as Record<string, Kind>).find((kind) => kind.path === path)
}

/** `toolbox/het-plein`, or the slug alone for a fixed page: the path of an entry without its first slash. */
export function entryPath(kind: KindName, slug: string): string {
  const { path } = kindOf(kind)
  return path === '' ? slug : `${path}/${slug}`
}

/** The kind and slug of a path: the inverse of `entryPath`. Undefined when entries of no kind stand there. */
export function entryAtPath(path: string): { kind: KindName; slug: string } | undefined {
  const [first = '', second] = path.split('/')
  const kind = kindAtPath(second === undefined ? '' : first)
  return kind && { kind: kind.name as KindName, slug: second ?? first }
}
