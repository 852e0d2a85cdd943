import type { Municipality } from '#app/models/places/municipality.ts'

export const maashorst: Municipality = {
  code: 'GM1991',
  slug: 'maashorst',
  name: 'Maashorst',
  province: 'Noord-Brabant',
  provinceSlug: 'noord-brabant',
  inhabitants: 60_060,
  km2: 138.24,
  neighbours: [],
  validTo: null,
  successor: null,
}

/** Part of Maashorst since 2022. */
export const landerd: Municipality = {
  code: 'GM1685',
  slug: 'landerd',
  name: 'Landerd',
  province: 'Noord-Brabant',
  provinceSlug: 'noord-brabant',
  inhabitants: null,
  km2: null,
  neighbours: [],
  validTo: '2022-01-01',
  successor: 'maashorst',
}
