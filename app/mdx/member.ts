import type { Element } from 'hast'
import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import type { Root } from 'mdast'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import { renderToStaticMarkup } from 'react-dom/server'
import remarkRehype, { type Options } from 'remark-rehype'
import { unified } from 'unified'
import { blocks } from './blocks.ts'
import type { ComponentNode } from './component-node.ts'
import { components } from './components.tsx'
import { toHtmlOptions } from './markdown.ts'

/**
 * The markup of a member's text, from its tree: nothing of it is compiled, and without an evaluator nothing of it
 * can be run. Not yet sanitised: see `finish`.
 *
 * @param tree a tree without problems.
 */
export function memberMarkup(tree: Root): string {
  const content = toJsxRuntime(toHtml.runSync(tree), {
    Fragment,
    jsx,
    jsxs,
    // Its type knows names of HTML only.
    components: components as object,
    tableCellAlignToStyle: false,
  })
  return renderToStaticMarkup(content)
}

type Handler = NonNullable<NonNullable<Options['handlers']>['mdxJsxFlowElement']>

/** A component as an element of its name, with those attributes that are plain strings and nothing else. */
const componentElement: Handler = (state, node: ComponentNode): Element => {
  const strings = node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [[attribute.name, attribute.value]]
      : [],
  )
  return {
    type: 'element',
    tagName: node.name ?? 'div',
    properties: Object.fromEntries(strings),
    children: state.all(node),
  }
}

const toHtml = unified()
  .use(blocks)
  .use(remarkRehype, { ...toHtmlOptions, handlers: { mdxJsxFlowElement: componentElement } })
  .freeze()
