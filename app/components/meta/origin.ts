/** The public address of the site out of what the root loader gave. */
export function originOf(matches: readonly { readonly id: string; readonly data?: unknown }[]): string {
  const root = matches.find((match) => match?.id === 'root')?.data as { origin?: string } | undefined
  return root?.origin ?? ''
}
