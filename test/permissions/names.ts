/** What the words of the table stand for. */
export type Names = Readonly<Record<string, string>>

/** The instant at which everything is asked. */
export const now = new Date('2026-11-22T10:00:00Z')
export const password = 'drie losse woorden'
export const siteSecret = Buffer.alloc(32, 7)

/** The address of somebody of the table. */
export const addressOf = (name: string) => `${name}@gemeente.example`
