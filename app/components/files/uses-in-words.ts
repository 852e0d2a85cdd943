import type { FileUses } from '#app/models/files/views.ts'

/** *Staat online en in een concept.* */
export function usesInWords(uses: FileUses): string {
  const places = placesOf(uses)
  return places.length === 0 ? 'Wordt nog nergens gebruikt.' : `Staat ${places.join(' en ')}.`
}

/** Where a file is named, in words. */
export function placesOf({ online, waiting, versions, drafts }: FileUses): string[] {
  return [
    ...(online ? ['online'] : []),
    ...(waiting ? ['in de versie die op beoordeling wacht'] : []),
    ...(versions && !online && !waiting ? ['in een bewaarde versie'] : []),
    ...(drafts ? ['in een concept'] : []),
  ]
}
