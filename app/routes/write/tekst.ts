import { z } from 'zod'
import { jsonForm } from '#app/http/json.server.ts'
import { openTexts } from '#app/models/entries/writing/open-texts.server.ts'

const schema = z.object({
  tekst: z
    .union([z.string(), z.array(z.string()).max(100)])
    .default([])
    .transform((texts) => [texts].flat()),
})

/** Texts of the form as documents of the editor, in their order; what can't be opened says why. */
export const action = jsonForm({ for: 'members', params: { id: 'id' }, schema }, ({ ask, params, input }) =>
  openTexts(ask, params.id, input.tekst),
)
