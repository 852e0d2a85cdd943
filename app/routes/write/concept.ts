import { z } from 'zod'
import { jsonForm } from '#app/http/json.server.ts'
import { typedSchema } from '#app/models/entries/forms/typed-schema.ts'
import { saveDraft } from '#app/models/entries/writing/save-draft.server.ts'
import { Refused } from '#app/models/refused.ts'

const schema = typedSchema.extend({
  versie: z.coerce.number().int().min(0),
  /** Who opened the form. */
  schrijver: z.string().optional(),
})

/** Keeps what is being typed, for the script that sends it every few seconds. */
export const action = jsonForm(
  { for: 'members', params: { id: 'id' }, schema },
  async ({ ask, params, input }) => {
    const { versie, schrijver, ...typed } = input
    if (schrijver !== undefined && schrijver !== ask.viewer.person?.id) throw someoneElse()
    const version = await saveDraft(ask, params.id, typed, versie)
    return { version, savedAt: ask.now.toISOString() }
  },
)

/** After the session ran out, somebody else signed in on this device; the text is not theirs. */
function someoneElse(): Refused {
  return new Refused('draft.forbidden', {
    user: 'Op dit apparaat is nu iemand anders ingelogd. Log in als de schrijver van deze tekst.',
  })
}
