import { page } from '#app/http/page.server.ts'
import { NotFound } from '#app/models/refused.ts'

/** Every address that no other route knows. */
export const loader = page({ open: true }, async ({ url }): Promise<null> => {
  throw new NotFound(url.pathname)
})

export default function Nowhere() {
  return null
}
