import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { loadLexicon } from '#app/search/analysis/lexicon.server.ts'
import { tokens } from '#app/search/analysis/tokens.ts'
import { analyser } from '#app/search/analysis/words.ts'
import { lexiconFile } from './worker-bundle.ts'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

function heldBytes(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed
}

test('a remembered word does not keep the text that it was in', () => {
  const analyse = analyser(loadLexicon(lexiconFile))
  const texts = 2_000
  const textBytes = 20_000
  analyse('buurt')
  const before = heldBytes()
  for (let text = 0; text < texts; text += 1) {
    // As decoded from bytes: the runtime has it as one text of its own, and what is cut of it refers to it.
    const written = Buffer.from(`bewonersbijeenkomst${text} ${'x'.repeat(textBytes)}`).toString()
    analyse(tokens(written)[0]!.text)
  }
  const held = heldBytes() - before
  expect(analyse('buurt').term).toBe('buurt') // it still remembers
  expect(held).toBeLessThan((texts * textBytes) / 4)
})
