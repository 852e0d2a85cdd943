import { slugPattern } from '#app/models/entries/document.ts'
import { NotFound } from '#app/models/refused.ts'

/** The forms that a part of an address can have. */
const forms = {
  /** The slug of an entry or a vocabulary value: `het-plein`. */
  slug: (value: string) => slugPattern.test(value) && value.length <= 120,
  /** The secret of a link: 256 bits in base64url. */
  token: (value: string) => /^[\w-]{43}$/.test(value),
  /** The id of a row. */
  id: (value: string) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value),
  /** The name of a file: `verslag-van-de-avond.pdf`. */
  file: (value: string) => /^[a-z0-9-]+\.[a-z0-9]+$/.test(value) && value.length <= 120,
  /** A file of the sitemap: `tool-2016.xml`. */
  sitemap: (value: string) => /^[a-z]+(?:-\d{4})?\.xml$/.test(value) && value.length <= 40,
}

/** The parts of its address that a route takes, with the form of each: `{ slug: 'slug' }`. */
export type ParamForms = Readonly<Record<string, keyof typeof forms>>

/** The parts as the route gets them. */
export type Params<P extends ParamForms> = { readonly [Name in keyof P]: string }

/**
 * Takes the declared parts out of an address.
 *
 * @throws NotFound when one of them cannot name anything.
 */
export function readParams<P extends ParamForms>(
  declared: P,
  given: Readonly<Record<string, string | undefined>>,
): Params<P> {
  const read = Object.entries(declared).map(([name, form]) => {
    const value = given[name]
    if (value === undefined || !forms[form](value)) throw new NotFound(name)
    return [name, value]
  })
  return Object.fromEntries(read)
}
