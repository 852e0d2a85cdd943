import type { Renderer } from '#app/mdx/renderer.server.ts'
import type { PublicationTools } from '#app/models/entries/publication.server.ts'
import type { FileStore } from '#app/models/files/file-store.ts'
import type { Municipalities } from '#app/models/places/municipality.ts'
import type { Store } from '#db/client.ts'

/** What a sync needs. */
export interface SyncTools {
  readonly store: Store
  readonly contentDir: string
  readonly files: FileStore
  readonly places: Municipalities
  readonly renderer: Renderer
  readonly analyse: PublicationTools['analyse']
  readonly now: Date
  /** Told after each changed file how many of how many were read. */
  onProgress?(done: number, total: number): void
}
