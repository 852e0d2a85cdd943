/** A gemeente of the reference table; figures are those of CBS, 2025. */
export interface Municipality {
  /** CBS code, `GM0307`. */
  readonly code: string
  readonly slug: string
  readonly name: string
  readonly province: string
  readonly provinceSlug: string
  /** Number of inhabitants; unknown for a gemeente that no longer exists. */
  readonly inhabitants: number | null
  /** Land area in km². */
  readonly km2: number | null
  /** Slugs of the gemeenten that border on it. */
  readonly neighbours: readonly string[]
  /** First day on which it no longer existed, `2022-01-01`; null for a gemeente of today. */
  readonly validTo: string | null
  /** Slug of the gemeente it became part of. */
  readonly successor: string | null
}

/** The gemeenten by slug, and what became of those that no longer exist. */
export interface Municipalities {
  get(slug: string): Municipality | undefined
  /** The gemeente of today in which the given one lies; itself when it still exists. */
  today(municipality: Municipality): Municipality
  all(): readonly Municipality[]
}

/** Makes the lookup out of the rows of the reference table. */
export function municipalities(rows: readonly Municipality[]): Municipalities {
  const bySlug = new Map(rows.map((row) => [row.slug, row]))
  return {
    get: (slug) => bySlug.get(slug),
    today(municipality) {
      const successor = municipality.successor === null ? undefined : bySlug.get(municipality.successor)
      return successor ? this.today(successor) : municipality
    },
    all: () => rows,
  }
}

/** Noord-Brabant → *noord-brabant*; provinces have no table of their own. */
export function provinceSlug(province: string): string {
  return province.toLowerCase()
}

/** Name on screen: *Landerd, nu Maashorst*. */
export function municipalityName(municipality: Municipality, places: Municipalities): string {
  const today = places.today(municipality)
  return today === municipality ? municipality.name : `${municipality.name}, nu ${today.name}`
}
