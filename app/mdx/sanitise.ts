import type { Root } from 'hast'
import rehypeSanitize, { type Options } from 'rehype-sanitize'

/** What is left of a tree of HTML when only what our own markup makes may stay. The last lock, not the first. */
export function sanitise(tree: Root): Root {
  return sanitiseTree(tree) as Root
}

const schema: Options = {
  tagNames: [
    ...[
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'p',
      'a',
      'em',
      'strong',
      'del',
      'code',
      'pre',
      'br',
      'hr',
      'img',
      'sup',
    ],
    ...[
      'ul',
      'ol',
      'li',
      'input',
      'blockquote',
      'footer',
      'aside',
      'section',
      'figure',
      'figcaption',
      'lp-card',
    ],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: {
    a: ['href', 'title', 'id', 'ariaLabel', 'ariaDescribedBy', 'dataFootnoteRef', 'dataFootnoteBackref'],
    aside: [
      ['className', 'tip'],
      ['role', 'note'],
    ],
    blockquote: [['className', 'quote']],
    code: [['className', /^language-[\w+#.-]{1,40}$/]],
    figure: [['className', 'figure']],
    h2: ['id'],
    img: ['src', 'alt', 'title'],
    input: [['type', 'checkbox'], 'checked'],
    li: ['id'],
    'lp-card': ['dataEntry'],
    ol: ['start'],
    p: [['className', 'tip__label', 'step__title', 'video-link']],
    section: [['className', 'step'], 'dataFootnotes'],
    td: [['align', 'left', 'center', 'right']],
    th: [['align', 'left', 'center', 'right']],
  },
  protocols: {
    href: ['http', 'https', 'mailto'],
    // No image of another site: a list without a real protocol leaves paths only.
    src: ['none'],
  },
  ancestors: {
    li: ['ul', 'ol'],
    tbody: ['table'],
    td: ['table'],
    th: ['table'],
    thead: ['table'],
    tr: ['table'],
  },
  required: { input: { type: 'checkbox' } },
  // Ids are made here and nowhere else: headings get theirs afterwards, notes a prefix.
  clobber: [],
  strip: ['script', 'style'],
  allowComments: false,
  allowDoctypes: false,
}

const sanitiseTree = rehypeSanitize(schema)
