import { describe, expect, test } from 'vitest'
import type { Field, Fields } from '#app/models/entries/fields/field.ts'
import { nothingTyped, type Typed, type TypedAnswer } from '#app/models/entries/forms/typed.ts'
import { type KindName, kindNames, kindOf } from '#app/models/entries/kinds/index.ts'
import { draftFor } from '#app/models/entries/writing/draft.server.ts'
import { saveDraft } from '#app/models/entries/writing/save-draft.server.ts'
import { saveVersion } from '#app/models/entries/writing/save-version.server.ts'
import { startEntry } from '#app/models/entries/writing/start-entry.server.ts'
import { writeView } from '#app/models/entries/writing/write-view.server.ts'
import { publishing } from '../permissions/entries.ts'
import { asking } from '../support/asking.ts'
import { emptyStore } from '../support/template-database.ts'
import { aPerson, as } from '../support/worlds/people.ts'

/** What somebody may put into any field, by what it is. */
const inputs: Record<string, string> = {
  nothing: '',
  blanks: ' \t\n ',
  emoji: '👩‍👩‍👧‍👦 🏛️ e\u0301',
  'marks that turn the direction': '\u202Eomgekeerd\u2066\u200F\u0000',
  'a NUL and other control characters': 'voor\u0000na\u0007\u001B[31m',
  'half a character': 'rest \uD83D hier',
  'a line of the greatest length': 'x'.repeat(300),
  'one more than that': 'x'.repeat(301),
  'a text of the greatest length': 'woord '.repeat(3333),
  'one that is much longer': 'woord '.repeat(40_000),
  'a number that is none': '-0.5e99',
  'a number past all': '9'.repeat(16),
  'a date that is none': '31 februari 2026',
  'a formula': '=HYPERLINK("https://boef.invalid")',
  'an id of nothing': '019f0000-0000-7000-8000-000000000000',
  'words of the language itself': '__proto__',
}

/** Every answer that a form takes, each with this in it. */
function answersWith(fields: Fields, text: string): [name: string, answer: TypedAnswer][] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const answer = answerWith(field, text)
    return [
      [name, answer],
      [name, text],
      [name, [text, text]],
    ] as [string, TypedAnswer][]
  })
}

function answerWith({ parts, type }: Field, text: string): TypedAnswer {
  if (type === 'sources') return [{ title: text, author: text, year: text, url: text, licence: text }]
  if (type === 'range') return { from: text, to: text }
  if (!parts) return text
  const group = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, answerWith(part, text)]),
  )
  return type === 'list' ? [group, group] : group
}

async function writer(kind: KindName) {
  const store = await emptyStore()
  const viewer = await as(store, await aPerson(store, { administers: true }))
  const ask = await asking(store, viewer, { publishing })
  return { store, ask, id: await startEntry(ask, kind) }
}

const common = ['title', 'summary', 'body', 'owner', 'visibility'] as const

describe.each(kindNames)('the form of a %s', (kind) => {
  test.each(Object.entries(inputs))(
    'keeps %s in every field, and says what is the matter',
    async (_, text) => {
      const { store, ask, id } = await writer(kind)
      const typedIn = (parts: Partial<Typed>): Typed => ({ ...nothingTyped, title: 'Een titel', ...parts })
      const forms = [
        ...common.map((name) => typedIn({ [name]: text })),
        typedIn({ themes: [text, text] }),
        ...answersWith(kindOf(kind).fields, text).map(([name, answer]) =>
          typedIn({ record: { [name]: answer } }),
        ),
      ]
      for (const typed of forms) {
        const { version } = await draftFor(ask, id)
        await saveDraft(ask, id, typed, version)
        expect((await draftFor(ask, id)).typed).toEqual(JSON.parse(JSON.stringify(typed)))

        const { problems } = await writeView(ask, id, null)
        for (const { message } of problems) expect(message).toMatch(/^[A-Z‘“].*[.?]$/s)
        const refused = await saveVersion(ask, id).then(
          () => null,
          (error: unknown) => error,
        )
        if (refused === null) expect(problems).toEqual([])
        else {
          expect(refused).toMatchObject({ name: 'Refused', code: 'draft.wrong' })
          expect(problems.length).toBeGreaterThan(0)
          expect((await draftFor(ask, id)).typed).toEqual(JSON.parse(JSON.stringify(typed)))
        }
      }
      store.close()
    },
    60_000,
  )
})

test('1 MB of text is too much to keep: what was kept before stays, and the writer is told', async () => {
  const { ask, id } = await writer('experiment')
  await saveDraft(ask, id, { ...nothingTyped, title: 'Eerst' }, 1)
  for (const part of ['title', 'summary', 'body', 'owner'] as const)
    await expect(
      saveDraft(ask, id, { ...nothingTyped, [part]: 'x'.repeat(1_000_000) }, 2),
    ).rejects.toMatchObject({
      code: 'draft.too-large',
      detail: { user: expect.stringContaining('te groot om te bewaren') },
    })
  expect((await draftFor(ask, id)).typed.title).toBe('Eerst')
})
