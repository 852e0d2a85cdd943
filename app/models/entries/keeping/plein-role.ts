/** What people with an account are on a plein, beside its authors. */
export const pleinRoles = ['vraagstukeigenaar', 'pleincoach'] as const

export type PleinRole = (typeof pleinRoles)[number]

export function isPleinRole(name: string): name is PleinRole {
  return (pleinRoles as readonly string[]).includes(name)
}
