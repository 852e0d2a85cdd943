import { expect, test } from 'vitest'
import { restingLevels, weightsOf } from '#app/models/comparable/aspects.ts'
import { likenessOfValue } from '#app/models/comparable/likeness.ts'
import { reasonsFor } from '#app/models/comparable/reasons.ts'
import { numberOfTrait, Tally } from '#app/models/comparable/tally.ts'
import { municipalities } from '#app/models/places/municipality.ts'

const places = municipalities([])

/** Why a gemeente of so many inhabitants is like one of 20,000, and why not; and texts that are so much alike. */
function reasons(inhabitants: number, { words = 0, shared = [] as string[] } = {}) {
  const asked = { inwoners: [20_000] }
  const tally = new Tally(asked, weightsOf(restingLevels))
  tally.clear()
  tally.add(
    numberOfTrait.get('inwoners') ?? 0,
    likenessOfValue('inwoners', asked.inwoners, inhabitants, places),
  )
  tally.total(words)
  const theirs = { inwoners: [inhabitants] }
  return reasonsFor({ asked, theirs, tally, words: shared, places, titleOf: () => undefined })
}

test.each([
  [23_000, ['ook een gemeente van rond de 23.000 inwoners'], []],
  [50_000, [], ['grotere gemeente (50.000)']],
  [9_000, [], ['kleinere gemeente (9.000)']],
  [570_000, [], ['veel grotere gemeente (570.000)']],
])('%i inhabitants beside 20,000 are never passed over in silence', (inhabitants, same, differs) => {
  expect(reasons(inhabitants)).toMatchObject({ same, differs })
})

test('texts that are alike without a word that can be named have that as a reason', () => {
  expect(reasons(570_000, { words: 0.5 }).same).toEqual(['gebruikt woorden die erop lijken'])
  expect(reasons(570_000, { words: 0.5, shared: ['zorg'] }).same).toEqual(['noemt ook zorg'])
  expect(reasons(570_000, { words: 0.1 }).same).toEqual([])
})
