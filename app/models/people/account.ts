// What somebody sees of the own account.

/** An organisation that somebody is a member of. */
export interface OwnOrganisation {
  readonly id: string
  readonly slug: string
  readonly title: string
  /** Its page; null while it is not published. */
  readonly path: string | null
  readonly isContact: boolean
}

/** Name, address, proofs and relations of somebody. */
export interface OwnAccount {
  readonly name: string
  readonly address: string
  /** The address that was asked for and is not confirmed by both. */
  readonly newAddress: string | null
  /** Null for who signs in through an organisation. */
  readonly passwordChangedAt: string | null
  readonly secondFactor: { readonly since: string; readonly codesLeft: number } | null
  readonly organisations: readonly OwnOrganisation[]
  readonly administers: boolean
  /** Themes that they are kennismakelaar of. */
  readonly keeps: readonly { readonly title: string; readonly path: string }[]
}
