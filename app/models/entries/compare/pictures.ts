import { fileAt } from '#app/models/files/address.ts'

/** A picture that only one of two texts names. */
export interface PictureChange {
  readonly src: string
  readonly sort: 'added' | 'removed'
}

/** Pictures that went and came from one text to another: nobody sees by an address what it is. */
export function pictureChanges(before: string, after: string): PictureChange[] {
  const [were, are] = [picturesIn(before), picturesIn(after)]
  return [
    ...[...were].filter((src) => !are.has(src)).map((src) => ({ src, sort: 'removed' as const })),
    ...[...are].filter((src) => !were.has(src)).map((src) => ({ src, sort: 'added' as const })),
  ]
}

function picturesIn(text: string): ReadonlySet<string> {
  const addresses = text.match(/\/bestanden\/[0-9a-f-]{36}\/[a-z0-9-]+\.(?:jpg|png)/g) ?? []
  return new Set(addresses.filter((address) => fileAt(address)))
}
