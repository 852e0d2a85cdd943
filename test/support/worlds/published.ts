import { publishSentIn } from '#app/models/entries/writing/decide.server.ts'
import { sendIn } from '#app/models/entries/writing/send-in.server.ts'
import { react } from '#app/models/reactions/react.server.ts'
import { asVisitor } from '../asking.ts'
import { writingWorld, writtenExperiment } from './writing.ts'

/** A published experiment of Anna, which Bram keeps the theme of; Els is of another organisation, Carl of hers. */
export async function publishedWorld(visibility = 'openbaar') {
  const world = await writingWorld()
  const annaId = await world.someone({ name: 'Anna', memberOf: [world.organisation] })
  const carlId = await world.someone({ name: 'Carl', contactFor: [world.organisation] })
  const bramId = await world.someone({ name: 'Bram', keeps: [world.theme] })
  const elsId = await world.someone({ name: 'Els', memberOf: [world.otherOrganisation] })
  const [anna, carl, bram, els] = [
    await world.asks(annaId),
    await world.asks(carlId),
    await world.asks(bramId),
    await world.asks(elsId),
  ]
  const entryId = await writtenExperiment(world, anna, { visibility })
  const publish = async () => {
    await sendIn(anna, entryId)
    await publishSentIn(bram, entryId)
  }
  return {
    world,
    store: world.store,
    ids: { anna: annaId, carl: carlId, bram: bramId, els: elsId },
    anna,
    carl,
    bram,
    els,
    entryId,
    visitor: await asVisitor(world.store),
    publish,
    react: (who: typeof anna, text = 'Mooi.') => react(who, { entryId, parentId: null, text }),
  }
}
