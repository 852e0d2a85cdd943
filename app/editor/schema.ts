import { type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model'
import { editorComponents } from './components.ts'

const words = '(text | image)*'

/** A cell as prosemirror-tables wants it; spans are in its commands, never in our texts. */
function cell(tag: 'td' | 'th', tableRole: string): NodeSpec {
  return {
    content: words,
    tableRole,
    isolating: true,
    attrs: {
      colspan: { default: 1 },
      rowspan: { default: 1 },
      colwidth: { default: null },
      align: { default: null },
    },
    parseDOM: [{ tag, getAttrs: (element) => ({ align: element.getAttribute('data-align') }) }],
    toDOM: ({ attrs }) => [tag, attrs.align ? { 'data-align': attrs.align } : {}, 0],
  }
}

function componentNode(name: string): NodeSpec {
  const { fields, hasText } = editorComponents[name] ?? { fields: [], hasText: false }
  const attrs = Object.fromEntries(fields.map((field) => [field.name, { default: '' }]))
  return {
    group: 'block',
    attrs,
    ...(hasText ? { content: 'block+', defining: true, isolating: true } : { atom: true }),
    // As it goes by way of the clipboard.
    parseDOM: [
      {
        tag: `div[data-component="${name}"]`,
        getAttrs: (element) =>
          Object.fromEntries(
            fields.map((field) => [field.name, element.getAttribute(`data-${field.name}`) ?? '']),
          ),
      },
    ],
    toDOM: (node) => {
      const data = Object.entries(node.attrs).map(([field, value]) => [`data-${field}`, value])
      const shown = { 'data-component': name, ...Object.fromEntries(data) }
      return hasText ? ['div', shown, 0] : ['div', shown]
    },
  }
}

const nodes: Record<string, NodeSpec> = {
  doc: { content: 'block+' },
  paragraph: { group: 'block', content: 'inline*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
  heading: {
    group: 'block',
    content: words,
    defining: true,
    attrs: { level: { default: 2 } },
    // The title of the page is its h1, also for what is pasted.
    parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level: Math.max(level, 2) } })),
    toDOM: ({ attrs }) => [`h${attrs.level}`, 0],
  },
  bullet_list: {
    group: 'block',
    content: 'list_item+',
    parseDOM: [{ tag: 'ul' }],
    toDOM: () => ['ul', 0],
  },
  ordered_list: {
    group: 'block',
    content: 'list_item+',
    attrs: { start: { default: 1 } },
    parseDOM: [{ tag: 'ol', getAttrs: (element) => ({ start: (element as HTMLOListElement).start }) }],
    toDOM: ({ attrs }) => ['ol', attrs.start === 1 ? {} : { start: String(attrs.start) }, 0],
  },
  list_item: {
    content: 'paragraph block*',
    defining: true,
    attrs: { checked: { default: null } },
    parseDOM: [
      { tag: 'li[data-checked]', getAttrs: (element) => ({ checked: element.dataset.checked === 'true' }) },
      { tag: 'li' },
    ],
    toDOM: ({ attrs }) => ['li', attrs.checked === null ? {} : { 'data-checked': String(attrs.checked) }, 0],
  },
  blockquote: {
    group: 'block',
    content: 'block+',
    defining: true,
    parseDOM: [{ tag: 'blockquote' }],
    toDOM: () => ['blockquote', 0],
  },
  code_block: {
    group: 'block',
    content: 'text*',
    marks: '',
    code: true,
    defining: true,
    attrs: { lang: { default: null }, meta: { default: null } },
    parseDOM: [
      {
        tag: 'pre',
        preserveWhitespace: 'full',
        getAttrs: ({ dataset }) => ({ lang: dataset.lang ?? null, meta: dataset.meta ?? null }),
      },
    ],
    toDOM: ({ attrs }) => ['pre', { 'data-lang': attrs.lang, 'data-meta': attrs.meta }, ['code', 0]],
  },
  horizontal_rule: { group: 'block', parseDOM: [{ tag: 'hr' }], toDOM: () => ['hr'] },
  table: {
    group: 'block',
    content: 'table_row+',
    tableRole: 'table',
    isolating: true,
    parseDOM: [{ tag: 'table' }],
    toDOM: () => ['table', ['tbody', 0]],
  },
  table_row: {
    content: '(table_cell | table_header)+',
    tableRole: 'row',
    parseDOM: [{ tag: 'tr' }],
    toDOM: () => ['tr', 0],
  },
  table_cell: cell('td', 'cell'),
  table_header: cell('th', 'header_cell'),
  ...Object.fromEntries(Object.keys(editorComponents).map((name) => [name, componentNode(name)])),
  text: { group: 'inline' },
  image: {
    inline: true,
    group: 'inline',
    attrs: { src: {}, alt: { default: '' }, title: { default: null } },
    parseDOM: [
      {
        tag: 'img.editor__image',
        getAttrs: (element) => ({
          src: element.getAttribute('src'),
          alt: element.getAttribute('alt'),
          title: element.getAttribute('title'),
        }),
      },
    ],
    toDOM: ({ attrs: { src, alt, title } }) => ['img', { class: 'editor__image', src, alt, title }],
  },
  hard_break: {
    inline: true,
    group: 'inline',
    selectable: false,
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
  },
}

const marks: Record<string, MarkSpec> = {
  link: {
    attrs: { href: {}, title: { default: null } },
    inclusive: false,
    parseDOM: [{ tag: 'a[href]', getAttrs: (element) => ({ href: element.getAttribute('href') }) }],
    toDOM: ({ attrs }) => ['a', /^(?:https?:|mailto:|[/#])/i.test(attrs.href) ? { href: attrs.href } : {}, 0],
  },
  em: { parseDOM: [{ tag: 'i' }, { tag: 'em' }], toDOM: () => ['em', 0] },
  strong: { parseDOM: [{ tag: 'b' }, { tag: 'strong' }], toDOM: () => ['strong', 0] },
  strike: { parseDOM: [{ tag: 's' }, { tag: 'del' }], toDOM: () => ['del', 0] },
  code: { parseDOM: [{ tag: 'code' }], toDOM: () => ['code', 0] },
}

/** What a text can be made of in the editor. */
export const editorSchema = new Schema({ nodes, marks })
