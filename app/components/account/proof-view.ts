/** How somebody who is signed in shows once more that it is them. */
export type ProofView =
  | { readonly how: 'password' }
  /** Their organisation has just confirmed it. */
  | { readonly how: 'confirmed' }
  /** They have no password: their organisation has to. */
  | {
      readonly how: 'organisation'
      readonly ways: readonly { readonly title: string; readonly href: string }[]
    }
