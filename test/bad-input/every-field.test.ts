import { describe, expect, test } from 'vitest'
import type { Field } from '#app/models/entries/fields/field.ts'
import { readTyped } from '#app/models/entries/forms/read-typed.ts'
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
  'one that is longer': 'woord '.repeat(3400),
  'a number that is none': '-0.5e99',
  'a number past all': '9'.repeat(16),
  'a date that is none': '31 februari 2026',
  'a formula': '=HYPERLINK("https://boef.invalid")',
  'an id of nothing': '019f0000-0000-7000-8000-000000000000',
  'words of the language itself': '__proto__',
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

const said = /^[A-Z‘“].*[.?]$/s

describe.each(kindNames)('the form of a %s', (kind) => {
  const { fields } = kindOf(kind)

  test.each(Object.entries(inputs))('takes %s in any field, or says what is the matter there', (_, text) => {
    for (const [name, field] of Object.entries(fields)) {
      // Also what no form of ours sends: something else than the field holds.
      for (const answer of [answerWith(field, text), text, [text, text], { [text]: text }]) {
        const { problems } = readTyped(kind, {
          ...nothingTyped,
          title: 'Een titel',
          record: { [name]: answer },
        })
        for (const { at, message } of problems) {
          expect(at).toMatch(new RegExp(`^record\\.${name}`))
          expect(message).toMatch(said)
        }
      }
    }
  })

  test.each(Object.entries(inputs))(
    'keeps %s in every field, whatever is the matter with it',
    async (_, text) => {
      const { store, ask, id } = await writer(kind)
      const record = Object.fromEntries(
        Object.entries(fields).map(([name, field]) => [name, answerWith(field, text)]),
      )
      const all = { title: text, summary: text, body: text, owner: text, visibility: text, themes: [text] }
      const forms: Typed[] = [
        { ...nothingTyped, ...all, record },
        { ...nothingTyped, title: text || 'Een titel' },
      ]
      for (const typed of forms) {
        const { version } = await draftFor(ask, id)
        const kept = await codeOf(saveDraft(ask, id, typed, version))
        // More than there is room for: the page shows it again with the reason.
        if (kept === 'draft.too-large') continue
        const asKept = JSON.parse(JSON.stringify(typed))
        expect((await draftFor(ask, id)).typed).toEqual(asKept)
        const { problems } = await writeView(ask, id, null)
        for (const { message } of problems) expect(message).toMatch(said)
        expect(await codeOf(saveVersion(ask, id))).toBe(problems.length > 0 ? 'draft.wrong' : undefined)
        if (problems.length > 0) expect((await draftFor(ask, id)).typed).toEqual(asKept)
      }
      store.close()
    },
  )
})

/** The rule that refused it; undefined when it was done. */
async function codeOf(work: Promise<unknown>): Promise<string | undefined> {
  return await work.then(
    () => undefined,
    (error: { code?: string }) => {
      if (error.code === undefined) throw error
      return error.code
    },
  )
}

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
