import type { Member } from '#app/models/viewer.ts'

// Who may do what with people and organisations (domain.md, *Who uses it*). Pure, so that screens and commands ask the same.

type Asker = Member | null

/** Organisations, people, roles, moderation, exports and health. */
export function mayAdminister(asker: Asker): boolean {
  return asker?.administers ?? false
}

/** Colleagues come in by a contactpersoon of their organisation, or by a beheerder. */
export function mayInviteInto(asker: Asker, organisationId: string): boolean {
  return mayAdminister(asker) || (asker?.contactFor.includes(organisationId) ?? false)
}

/** Only a beheerder makes a beheerder. */
export function mayInviteAdministrator(asker: Asker): boolean {
  return mayAdminister(asker)
}

/** All that an organisation owns, for its own archive. */
export function mayExport(asker: Asker, organisationId: string): boolean {
  return mayAdminister(asker) || (asker?.contactFor.includes(organisationId) ?? false)
}

/** Who belongs to an organisation is known to its members and to beheerders. */
export function maySeePeopleOf(asker: Asker, organisationId: string): boolean {
  return mayAdminister(asker) || (asker?.organisations.includes(organisationId) ?? false)
}
