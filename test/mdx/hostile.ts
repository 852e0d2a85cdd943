import type { Way } from '#app/models/texts/way.ts'
import { addresses, addressPlaces } from './hostile-addresses.ts'
import { frontMatters, harmless, linePlaces, lines } from './hostile-lines.ts'
import { markup, places } from './hostile-markup.ts'

/**
 * A hostile text: `§` in a form stands for the payload. Add a line to a list in one of the `hostile-*` files or in
 * `bombs.ts`, and it is tried everywhere.
 */
export interface Hostile {
  readonly name: string
  readonly text: string
  /** Refused with its place, rendered to something inert, or one of these. */
  readonly expect: 'refused' | 'inert' | 'either'
  readonly ways: readonly Way[]
}

const both: readonly Way[] = ['content', 'member']

/** Every hostile text that a parser comes back from quickly. */
export const hostileTexts: readonly Hostile[] = [
  ...crossed(places, markup, 'refused'),
  ...crossed(linePlaces, lines, 'refused'),
  ...crossed(
    Object.fromEntries(Object.entries(addressPlaces).map(([name, [form]]) => [name, form])),
    addresses,
    'refused',
  ).map((hostile) => ({ ...hostile, ways: addressPlaces[hostile.name.split(' / ')[0] ?? '']?.[1] ?? both })),
  ...crossed({ 'front matter': '§' }, frontMatters, 'refused'),
  ...crossed({ harmless: '§' }, harmless, 'inert'),
  {
    name: 'Video / of a member',
    text: '<Video href="https://vng.nl" title="a" />',
    expect: 'refused',
    ways: ['member'],
  },
]

function crossed(
  forms: Readonly<Record<string, string>>,
  payloads: Readonly<Record<string, string>>,
  expect: Hostile['expect'],
): Hostile[] {
  return Object.entries(forms).flatMap(([place, form]) =>
    Object.entries(payloads).map(([name, payload]) => ({
      name: `${place} / ${name}`,
      text: form.split('§').join(payload),
      expect,
      ways: both,
    })),
  )
}
