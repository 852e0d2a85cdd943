import type { Root } from 'mdast'
import { bundleMDX } from 'mdx-bundler'
import { getMDXComponent } from 'mdx-bundler/client/index.js'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import remarkGfm from 'remark-gfm'
import type { Transformer } from 'unified'
import { blocks } from './blocks.ts'
import { components } from './components.tsx'
import { toHtmlOptions } from './markdown.ts'
import { policyProblems } from './policy.ts'

/**
 * The markup of a text of `content/`, compiled by mdx-bundler. Not yet sanitised: see `finish`.
 *
 * @throws with the first problem when the policy refuses the text; what is refused is never compiled or run.
 */
export async function contentMarkup(text: string): Promise<string> {
  const { code } = await bundleMDX({
    // The line break keeps the reader of front matter, which the bundler always asks, away from the text.
    source: `\n${text}`,
    grayMatterOptions: () => ({ engines: { js: noCode, javascript: noCode, json: noCode, coffee: noCode } }),
    mdxOptions: () => ({
      remarkPlugins: [policy, remarkGfm, blocks],
      remarkRehypeOptions: toHtmlOptions,
      tableCellAlignToStyle: false,
    }),
  })
  return renderToStaticMarkup(createElement(getMDXComponent(code), { components }))
}

/** The policy again, where the compiler can't pass it by. */
function policy(): Transformer<Root> {
  return (tree, file) => {
    for (const { line, column, reason } of policyProblems(tree, 'content')) {
      file.message(reason, { place: { line: line - 1, column } }).fatal = true
    }
  }
}

function noCode(): never {
  throw new Error('front matter is YAML only')
}
