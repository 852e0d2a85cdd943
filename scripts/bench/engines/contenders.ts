import type { Contender } from './contender.ts'
import { embedded } from './embedded.ts'
import { fts5 } from './fts5.ts'
import { meilisearch } from './meilisearch.ts'
import { minisearch } from './minisearch.ts'

/** The engines by the name they are reported with; the first one is what the others are set beside. */
export const contenders = { embedded, Meilisearch: meilisearch, FTS5: fts5, MiniSearch: minisearch } as const

export type ContenderName = keyof typeof contenders

export const contenderNames = Object.keys(contenders) as ContenderName[]

export const contenderOf = (name: ContenderName): Contender => contenders[name]
