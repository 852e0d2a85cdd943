import { redirect } from '@remix-run/node'
import { z } from 'zod'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { cancelAddressChange } from '#app/models/people/address-change.server.ts'

/** Who comes here by its address finds the button on the page of the address. */
export const loader = page({ for: 'members' }, async (): Promise<null> => {
  throw redirect('/mijn/account/adres')
})

export const action = form({ for: 'members', schema: z.object({}) }, async ({ ask }) => {
  await cancelAddressChange(ask)
  return { to: '/mijn/account', notice: 'adres-ingetrokken' }
})
