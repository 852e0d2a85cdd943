import type { Root } from 'mdast'
import { bundleMDX } from 'mdx-bundler'
import { getMDXComponent } from 'mdx-bundler/client/index.js'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Plugin } from 'unified'
import { blocks } from './blocks.ts'
import { components } from './components.tsx'
import { toHtmlOptions } from './markdown.ts'
import { policyProblems } from './policy.ts'

/**
 * The markup of a text of `content/`, compiled by mdx-bundler from its tree. Not yet sanitised: see `finish`.
 *
 * @param tree a tree without problems.
 * @throws when the policy refuses the tree after all; what is refused is never compiled or run.
 */
export async function contentMarkup(tree: Root): Promise<string> {
  const { code } = await bundleMDX({
    // The compiler gets the tree that was checked and no text: what it would read there (front matter in
    // JavaScript among it) can't differ from what the policy saw, and no time goes into a second parse.
    source: '',
    // What is wrong is thrown; nothing of it goes to the terminal as well.
    esbuildOptions: (options) => ({ ...options, logLevel: 'silent' }),
    mdxOptions: () => ({
      remarkPlugins: [policy, [takesTree, tree], blocks],
      remarkRehypeOptions: toHtmlOptions,
      tableCellAlignToStyle: false,
    }),
  })
  return renderToStaticMarkup(createElement(getMDXComponent(code), { components }))
}

/** The policy again, first in the chain, where the compiler can't pass it by. */
const policy: Plugin<[], Root> = () => (tree, file) => {
  for (const { line, column, reason } of policyProblems(tree, 'content')) {
    file.message(reason, { line, column }).fatal = true
  }
}

const takesTree: Plugin<[Root], string, Root> = function (tree) {
  this.parser = () => tree
}
