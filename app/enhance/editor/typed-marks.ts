import { inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules'
import type { NodeType } from 'prosemirror-model'
import { editorSchema as schema } from '#app/editor/schema.ts'

const { heading, bullet_list, ordered_list, blockquote } = schema.nodes as Record<string, NodeType>

/** Who knows the marks of plain text can type them: they do at once what they would do there. */
export const typedMarks = inputRules({
  rules: [
    textblockTypeInputRule(/^(#{2,4})\s$/, heading!, ([, marks = '##']) => ({ level: marks.length })),
    wrappingInputRule(/^\s*[-*]\s$/, bullet_list!),
    wrappingInputRule(
      /^(\d{1,4})[.)]\s$/,
      ordered_list!,
      ([, number]) => ({ start: Number(number) }),
      ([, number], list) => list.childCount + list.attrs.start === Number(number),
    ),
    wrappingInputRule(/^\s*>\s$/, blockquote!),
  ],
})
