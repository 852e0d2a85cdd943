// Names under which entries say who may read them, and viewers who they are. `public` and `network` are the others.

/** The beheerders. */
export const administrators = 'administrators'

/** The kennismakelaars of a theme. */
export const keepersOf = (theme: string) => `keepers:${theme}`

/** The members of an organisation. */
export const membersOf = (organisation: string) => `organisation:${organisation}`

/** One person. */
export const somebody = (person: string) => `person:${person}`
