import { docOf, NotEditable } from '#app/editor/from-tree.ts'
import { treeOf } from '#app/editor/to-tree.ts'
import type { OpenedText } from '#app/models/texts/publishing.ts'
import { characterProblems } from './characters.ts'
import { normalise, tidyTree } from './normalise.ts'
import { writeMarkdown } from './write-markdown.ts'

/** Opens a text for the editor when all of it comes back out. Runs for minutes on some texts: in the worker only. */
export function openText(text: string): OpenedText {
  const tree = characterProblems(text).length === 0 ? tidyTree(text) : null
  if (!tree) return { ok: false, reason: 'In deze tekst staat iets dat we niet kunnen lezen.' }
  const before = writeMarkdown(tree)
  try {
    const doc = docOf(tree)
    if (normalise(writeMarkdown(treeOf(doc))) === before) return { ok: true, doc: doc.toJSON() }
    return { ok: false, reason: 'In deze tekst staat iets dat de knoppen niet kennen.' }
  } catch (error) {
    if (!(error instanceof NotEditable)) throw error
    return { ok: false, reason: `In deze tekst staat ${error.what}; dat kennen de knoppen niet.` }
  }
}
