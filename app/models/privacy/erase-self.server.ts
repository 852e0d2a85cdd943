import { type Ask, memberAsking } from '#app/models/ask.ts'
import { entriesNaming, putReadersRight } from '#app/models/entries/readers.server.ts'
import { happened } from '#app/models/events.server.ts'
import { type Proof, proveSelf } from '#app/models/people/own-password.server.ts'
import { numberOfAdministrators } from '#app/models/people/stop-administering.server.ts'
import { Refused } from '#app/models/refused.ts'
import { erase } from '#db/erase.ts'
import { showChanged } from '#db/generation.ts'

/**
 * Erases who asks, for good. What they wrote stays with their organisation, without the name.
 *
 * @param proof shown once more: who finds a screen open can't do this.
 * @param remember keeps the erasure where a restore finds it, so that a backup does not bring the person back.
 * @throws Refused when the password is wrong, or for the last beheerder.
 */
export async function eraseSelf(
  ask: Ask,
  proof: Proof,
  remember: (personId: string, at: string) => void,
): Promise<void> {
  const { store, now } = ask
  const { id, administers } = memberAsking(ask)
  await proveSelf(ask, id, proof)
  const at = now.toISOString()
  await store.write(async (tx) => {
    if (administers && (await numberOfAdministrators(tx)) < 2) {
      throw new Refused('administrator.last', {
        user: 'Je bent de enige beheerder. Maak eerst iemand anders beheerder.',
      })
    }
    const named = await entriesNaming(tx, id)
    await erase(tx, id, at)
    await showChanged(tx, await putReadersRight(tx, named))
    await happened(tx, { actor: `person:${id}`, verb: 'erased', subject: { kind: 'person', id }, now })
    // Within the transaction: what can't be remembered is not erased either.
    remember(id, at)
  })
}
