import { vocabulary } from './vocabulary'

/** Size of a gemeente by inhabitants; the slug is also the value of the facet `grootte`. */
export const sizeClasses = vocabulary('grootte', {
  'tot-20000': ['Tot 20.000 inwoners', 'Minder dan 20.000 inwoners.'],
  '20000-50000': ['20.000–50.000 inwoners', 'Van 20.000 tot 50.000 inwoners.'],
  '50000-100000': ['50.000–100.000 inwoners', 'Van 50.000 tot 100.000 inwoners.'],
  '100000-250000': ['100.000–250.000 inwoners', 'Van 100.000 tot 250.000 inwoners.'],
  'vanaf-250000': ['250.000 inwoners en meer', '250.000 inwoners of meer.'],
})

/** The size class of a number of inhabitants. */
export function sizeClass(inhabitants: number): (typeof sizeClasses.slugs)[number] {
  if (inhabitants < 20_000) return 'tot-20000'
  if (inhabitants < 50_000) return '20000-50000'
  if (inhabitants < 100_000) return '50000-100000'
  if (inhabitants < 250_000) return '100000-250000'
  return 'vanaf-250000'
}
