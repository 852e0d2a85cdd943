import { fold } from '#app/models/texts/fold.ts'
import { partsOf } from './compounds.ts'
import { irregular } from './irregular.ts'
import type { Lexicon } from './lexicon.server.ts'
import { stem } from './stem.ts'
import { stopWords } from './stop-words.ts'

/** What a word stands for in the index. */
export interface WordTerms {
  /** Its base word, or its stem when no dictionary knows it. */
  readonly term: string
  /** Base words of its parts when it is a compound. */
  readonly parts: readonly string[]
  /** Whether it is a word of the dictionary, made of such words, or a number. */
  readonly known: boolean
}

/** Turns words as they are written into terms of the index; texts and questions use the same one. */
export type Analyser = (word: string) => WordTerms

/** Words kept with their terms: a text says most of its words more than once, and so do texts. */
const kept = 10_000

/** Makes an analyser on a lexicon; it remembers words it has seen: the last ones, and those of them that come again. */
export function analyser(lexicon: Lexicon): Analyser {
  let recent = new Map<string, WordTerms>()
  let before = recent
  return (word) => {
    const known = recent.get(word)
    if (known) return known
    const own = ownText(word)
    const terms = before.get(word) ?? termsOf(fold(own), lexicon)
    if (recent.size >= kept) {
      // Forgetting all at once would have the next text, and who publishes it, wait for every word of it.
      before = recent
      recent = new Map()
    }
    recent.set(own, terms)
    return terms
  }
}

/** A part of a text keeps all of the text in memory; what is remembered must not. */
function ownText(part: string): string {
  return Buffer.from(part).toString()
}

function termsOf(folded: string, lexicon: Lexicon): WordTerms {
  if (!/^[a-z]+$/.test(folded)) return { term: folded, parts: [], known: /\d/.test(folded) }
  const base = baseOf(folded, lexicon)
  // A known base is taken apart by itself: werkgroepen is werkgroep is werk and groep.
  const parts = partsOf(base ?? folded, lexicon)
  const term = termOf(folded, base, composed(base ?? folded, parts, lexicon), lexicon)
  const bases = parts.map((part) => baseOf(part, lexicon) ?? part)
  const known = base !== undefined || parts.length > 0
  return { term, parts: [...new Set(bases)].filter((part) => part !== term), known }
}

/** The base word of a form. What says something never becomes what says nothing: *maart* is not *maar*. */
function baseOf(form: string, lexicon: Lexicon): string | undefined {
  const base = irregular.get(form) ?? lexicon.baseOf(form)
  return base !== undefined && stopWords.has(base) && !stopWords.has(form) ? form : base
}

function termOf(
  form: string,
  base: string | undefined,
  ofParts: string | undefined,
  lexicon: Lexicon,
): string {
  if (base === undefined) return ofParts ?? lexicon.baseOf(form.replace(/ies$/, 'y')) ?? stem(form) // communities
  // The dictionary has some plurals of compounds as words of their own: leerkringen, without leerkring.
  return base === form && ofParts !== undefined ? ofParts : base
}

/** A compound is inflected as its last part is: pleinavonden is pleinavond. */
function composed(word: string, parts: readonly string[], lexicon: Lexicon): string | undefined {
  const last = parts.filter((part) => word.endsWith(part)).sort((a, b) => b.length - a.length)[0]
  return last === undefined ? undefined : word.slice(0, -last.length) + (baseOf(last, lexicon) ?? last)
}
