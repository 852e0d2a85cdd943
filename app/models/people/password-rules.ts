import { z } from 'zod'

const shortest = 12
const longest = 200

/** What passwords must not be built on: they are the first that is tried. */
const tried = ['wachtwoord', 'password', 'welkom', 'leerplein', 'gemeente', 'qwerty', 'azerty']

/** A new password. Length is what counts; character classes only make people write it down (NIST SP 800-63B, 3.1.1.2). */
export const newPassword = z
  .string({ error: 'Kies een wachtwoord.' })
  .min(
    shortest,
    `Kies een wachtwoord van minstens ${shortest} tekens. Een paar losse woorden achter elkaar is goed.`,
  )
  .max(longest, `Kies een wachtwoord van hoogstens ${longest} tekens.`)
  .refine(
    (password) => new Set(password).size >= 5,
    'Dit wachtwoord is te eenvoudig. Gebruik meer verschillende tekens.',
  )
  .refine(
    (password) => !isTried(password),
    'Dit wachtwoord wordt vaak geprobeerd. Kies woorden die niemand raadt.',
  )

/** The password that somebody has; whatever it is, it is compared and not judged. */
export const currentPassword = z
  .string({ error: 'Vul je wachtwoord in.' })
  .max(longest, 'Dit wachtwoord is te lang.')

function isTried(password: string): boolean {
  const letters = password.toLowerCase().replaceAll(/[^\p{L}]/gu, '')
  return tried.some((word) => letters === word || letters === word + word)
}
