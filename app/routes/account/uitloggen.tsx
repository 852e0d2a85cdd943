import { redirect } from '@remix-run/node'
import { z } from 'zod'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'

/** Who comes here by its address finds the button in the header. */
export const loader = page({ open: true, kept: false }, async (): Promise<null> => {
  throw redirect('/')
})

export const action = form({ open: true, schema: z.object({}) }, async ({ context, request }) => ({
  to: '/',
  notice: 'uitgelogd',
  forgets: true,
  cookies: [await context.services.sessions.end(request.headers.get('cookie') ?? '')],
}))
