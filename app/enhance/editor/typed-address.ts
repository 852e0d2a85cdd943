import { isLinkAddress } from '#app/mdx/link-address.ts'

/** The address that somebody means: `vng.nl` is one of the web, and a page of this site goes by its path. */
export function typedAddress(typed: string): string {
  if (/^[^\s/@:]+@[^\s/@:]+\.[a-z]{2,}$/i.test(typed)) return `mailto:${typed}`
  const whole = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:[/?#:]|$)/i.test(typed)
    ? `https://${typed}`
    : typed
  return whole.startsWith(`${location.origin}/`) ? whole.slice(location.origin.length) : whole
}

/** What is the matter with an address that was typed. */
export function addressProblem(typed: string): string | null {
  if (isLinkAddress(typedAddress(typed))) return null
  return 'Dit is geen adres. Begin met https://, met een / voor een pagina van deze site, of typ een e-mailadres.'
}
