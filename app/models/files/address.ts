import { validate as isUuid } from 'uuid'

/** What an address of a file names. */
export interface FileAddress {
  readonly id: string
  readonly name: string
}

const address = /^\/bestanden\/([0-9a-f-]{36})\/([a-z0-9-]+\.[a-z0-9]+)$/

/** First part of every address of a file. */
export const filesPath = '/bestanden/'

/** Where a file is to be had. */
export function addressOf({ id, name }: FileAddress): string {
  return `${filesPath}${id}/${name}`
}

/** The file that an address names; undefined when it is none of a file. */
export function fileAt(href: string): FileAddress | undefined {
  const [, id = '', name = ''] = address.exec(href) ?? []
  return isUuid(id) ? { id, name } : undefined
}
