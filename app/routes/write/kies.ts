import { z } from 'zod'
import { json } from '#app/http/json.server.ts'
import { kindNames } from '#app/models/entries/kinds/index.ts'
import { lookUpForField, lookUpForText } from '#app/models/entries/writing/look-up.server.ts'

const kinds = z.array(z.enum(kindNames)).catch([])

/**
 * What fits the words typed so far: for a field (`?veld=record.tools&q=…`), or to name in a text
 * (`?soort=experiment&soort=plein&q=…`).
 */
export const loader = json({ for: 'members', params: { id: 'id' } }, async ({ ask, params, url }) => {
  const field = url.searchParams.get('veld')
  const words = url.searchParams.get('q') ?? ''
  const candidates =
    field === null
      ? await lookUpForText(ask, params.id, kinds.parse(url.searchParams.getAll('soort')), words)
      : await lookUpForField(ask, params.id, field, words)
  return { candidates }
})
