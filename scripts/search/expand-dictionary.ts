import { fold } from '#app/models/texts/fold.ts'
import { irregular } from '#app/search/analysis/irregular.ts'

/** A word form of the lexicon. */
export interface Form {
  /** The folded base word; the form itself when it has none. */
  base: string
  /** Whether it may begin or end a compound. */
  begins: boolean
  ends: boolean
}

interface Suffix {
  readonly strip: string
  readonly add: string
  readonly condition: RegExp
  readonly rank: number
  readonly begins: boolean
  readonly ends: boolean
}

interface Known extends Form {
  rank: number
}

type Add = (form: string, base: string, rank: number, joins: Pick<Form, 'begins' | 'ends'>) => void

// Which inflection wins when a form has two base words: a plural before a diminutive, verb or adjective.
const ranks: readonly (readonly [RegExp, number])[] = [
  [/^NN2$/, 1],
  [/^NN[12]d?r?$/, 2],
  [/^(VB|PP)/, 3],
  [/^(AJ|i$)/, 4],
]
const beginFlag = /^C[adehl]$/
const endFlag = /^C[cl]$/
// The form with a linking s that may begin a compound (stads-), under the word that it is of.
const linkingFlag = /^C[dh]$/
const verbStem = /^V3$/
const infinitive = /^Vi$/
const plural = /^Z/

/**
 * Expands a Hunspell dictionary with its own suffix rules (`FLAG long`) into every form with its base word.
 *
 * @param affixes text of the `.aff` file; @param words text of the `.dic` file.
 */
export function expandDictionary(affixes: string, words: string): Map<string, Form> {
  const suffixes = suffixRules(affixes)
  const entries = [...dictionaryEntries(words)]
  const forms = new Map<string, Known>()
  const nouns = new Set(
    entries.filter((entry) => entry.flags.some((flag) => plural.test(flag))).map((e) => e.word),
  )
  const add: Add = (form, base, rank, { begins, ends }) => {
    const known = forms.get(form)
    const better = !known || rank < known.rank || (rank === known.rank && base.length > known.base.length)
    const joins = { begins: begins || (known?.begins ?? false), ends: ends || (known?.ends ?? false) }
    forms.set(form, better ? { base, rank, ...joins } : { ...known, ...joins })
  }
  for (const { word, flags } of entries) {
    const begins = flags.some((flag) => beginFlag.test(flag))
    const ends = flags.some((flag) => endFlag.test(flag))
    add(word, word, 5, { begins, ends })
    for (const suffix of flags.flatMap((flag) => suffixes.get(flag) ?? [])) {
      if (!suffix.condition.test(word)) continue
      const form = fold(word.slice(0, word.length - suffix.strip.length) + suffix.add)
      // A noun of its own is not reduced by what it might be as a verb or adjective: waarde is not waard.
      if (form === word || !/^[a-z]+$/.test(form) || (suffix.rank > 2 && nouns.has(form))) continue
      add(form, word, suffix.rank, { begins: suffix.begins, ends: suffix.ends && ends })
    }
  }
  joinSeparatePlurals(entries, nouns, add)
  joinInfinitives(entries, nouns, add)
  for (const [form, base] of irregular) {
    forms.set(form, { begins: false, ends: false, ...forms.get(form), base, rank: 0 })
  }
  for (const form of forms.values()) form.base = lastBase(form.base, forms)
  return forms
}

const neither = { begins: false, ends: false }

/** Second plurals are entries of their own: maatregelen beside maatregels. */
function joinSeparatePlurals(entries: readonly Entry[], nouns: ReadonlySet<string>, add: Add) {
  const words = new Set(
    entries.filter((entry) => entry.flags.some((flag) => endFlag.test(flag))).map((e) => e.word),
  )
  for (const { word } of entries) {
    const single = word.slice(0, -2)
    const known = nouns.has(single) || words.has(single)
    if (/e[lmr]en$/.test(word) && known && !nouns.has(word)) add(word, single, 1, neither)
  }
}

/** Infinitives are entries of their own in the dictionary: werken → werk, lopen → loop. */
function joinInfinitives(entries: readonly Entry[], nouns: ReadonlySet<string>, add: Add) {
  const infinitives = new Set(
    entries.filter((e) => e.flags.some((flag) => infinitive.test(flag))).map((e) => e.word),
  )
  for (const { word, flags } of entries) {
    if (!flags.some((flag) => verbStem.test(flag))) continue
    const candidate = infinitivesOf(word).find((form) => infinitives.has(form) && !nouns.has(form))
    if (candidate) add(candidate, word, 3, neither)
  }
}

function infinitivesOf(stem: string): string[] {
  const short = stem.replace(/(aa|ee|oo|uu)([^aeiou])$/, (_, double, last) => double[0] + last)
  const soft = short.replace(/f$/, 'v').replace(/s$/, 'z')
  return [`${soft}en`, `${short}en`, `${stem}${stem.at(-1)}en`, `${stem}en`, `${stem}n`]
}

function lastBase(base: string, forms: ReadonlyMap<string, Form>): string {
  let at = base
  for (let step = 0; step < 3; step += 1) {
    const next = forms.get(at)?.base
    if (next === undefined || next === at) break
    at = next
  }
  return at
}

interface Entry {
  readonly word: string
  readonly flags: readonly string[]
}

function* dictionaryEntries(words: string): Generator<Entry> {
  for (const line of words.split('\n').slice(1)) {
    const [entry = ''] = line.split('\t')
    const [written = '', flags = ''] = entry.split('/')
    const word = fold(written.trim())
    // Words written apart or with a hyphen are more than one token; abbreviations are no words to inflect.
    if (!/^[a-z]{2,40}$/.test(word) || /^\p{Lu}{2}/u.test(written)) continue
    yield { word, flags: flags.trim().match(/../g) ?? [] }
  }
}

function suffixRules(affixes: string): Map<string, Suffix[]> {
  const rules = new Map<string, Suffix[]>()
  for (const line of affixes.split('\n')) {
    const [type, flag = '', strip = '', added = '', condition = '', ...rest] = line.trim().split(/\s+/)
    const tag = rest.find((part) => part.startsWith('ts:'))?.slice(3)
    const inflected = tag === undefined ? undefined : ranks.find(([pattern]) => pattern.test(tag))?.[1]
    const rank = linkingFlag.test(flag) && added.startsWith('s/') ? 3 : inflected
    if (type !== 'SFX' || rank === undefined) continue
    const [add = '', flags = ''] = added.split('/')
    const known = rules.get(flag) ?? []
    known.push({
      strip: strip === '0' ? '' : strip,
      add,
      condition: new RegExp(`${condition}$`),
      rank,
      begins: flags.includes('Ca'),
      ends: rank === 1,
    })
    rules.set(flag, known)
  }
  return rules
}
