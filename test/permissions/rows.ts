/** Who asks, in the order of the cells. */
export const roles = [
  'bezoeker',
  'elders',
  'lid',
  'auteur',
  'co',
  'contact',
  'kennis',
  'ander',
  'beheer',
] as const
export type Role = (typeof roles)[number]

/** Where an entry stands. Those that are online are named by who may read them. */
export const states = ['concept', 'ter-beoordeling', 'openbaar', 'netwerk', 'team', 'gearchiveerd'] as const
export type State = (typeof states)[number]

/** A line of the table for one route. */
export interface Row {
  /** Path of the route, as in app/routes.ts; empty for the front page. */
  readonly route: string
  /** What its parameters stand for: `slug=$experiment`. */
  readonly params: readonly string[]
  readonly state: State | null
  /** Fields that a form sends: `doe=bewaar`; null for a page. */
  readonly fields: readonly string[] | null
  /** An answer for each role. */
  readonly expected: string
}

/** The rows of a table. */
export function readTable(text: string): Row[] {
  const rows: Row[] = []
  let routes: { route: string; params: string[] }[] = []
  let hasLines = false
  // The first line names the roles for who reads.
  for (const line of text.trim().split('\n').slice(1)) {
    const words = line.trim().split(/\s+/)
    if (line.trim() === '' || line.startsWith('#')) continue
    if (!line.startsWith(' ')) {
      const [path = '', ...params] = words
      routes = [...(hasLines ? [] : routes), { route: path === '/' ? '' : path, params }]
      hasLines = false
      continue
    }
    hasLines = true
    const asked = words.slice(0, -roles.length)
    const state = states.find((name) => name === asked[0]) ?? null
    const [first, ...others] = state === null ? asked : asked.slice(1)
    const expected = words.slice(-roles.length).join(' ')
    if (first === undefined || !/^[-+=0!>~](?: [-+=0!>~])*$/.test(expected))
      throw new Error(`a line of the table that can't be read: ${line}`)
    const fields = first === 'GET' ? null : first === 'POST' ? others : [first, ...others]
    for (const { route, params } of routes) rows.push({ route, params, state, fields, expected })
  }
  return rows
}
