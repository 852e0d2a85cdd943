import GithubSlugger from 'github-slugger'
import type { Element, ElementContent, Root, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Heading } from '#app/models/entries/views.ts'
import { isExternal, referenceIn } from './address.ts'
import { plainText } from './plain-text.ts'
import { sanitise } from './sanitise.ts'

/** A text as it is stored: nothing in it depends on another entry or on who reads it. */
export interface Rendered {
  /** Safe HTML; cards of entries and links to them are placeholders, see `placeholders.ts`. */
  readonly html: string
  readonly headings: readonly Heading[]
  /** Its text for search, paragraphs apart by a line break. */
  readonly plainText: string
  /** Entries it shows or links to, as written: `toolbox/het-plein` or an id; each once, in order. */
  readonly references: readonly string[]
  /** Addresses of its images, each once, in order. */
  readonly images: readonly string[]
}

/**
 * Makes the markup of either way safe and complete: sanitised, headings with ids, links and images marked.
 *
 * @param noteIds what ids of notes begin with: a page holds several texts, each with a first note.
 */
export function finish(markup: string, noteIds: string): Rendered {
  const tree = sanitise(fromHtml(markup, { fragment: true }))
  const found: Found = {
    slugger: new GithubSlugger(),
    headings: [],
    references: new Set(),
    images: new Set(),
    noteIds,
  }
  finishChildren(tree, found)
  return {
    // React escapes < and > in attributes too, so that no attribute can hold what looks like a placeholder.
    html: renderToStaticMarkup(toJsxRuntime(tree, { Fragment, jsx, jsxs, tableCellAlignToStyle: false })),
    headings: found.headings,
    plainText: plainText(tree),
    references: [...found.references],
    images: [...found.images],
  }
}

interface Found {
  readonly slugger: GithubSlugger
  readonly headings: Heading[]
  readonly references: Set<string>
  readonly images: Set<string>
  readonly noteIds: string
}

function finishChildren(parent: Root | Element, found: Found): void {
  parent.children = (parent.children as RootContent[]).map((child) => {
    if (child.type !== 'element') return child
    const finished = (finishers[child.tagName] ?? unchanged)(child, found)
    finishChildren(child, found)
    return finished
  }) as ElementContent[]
}

type Finisher = (element: Element, found: Found) => Element

const unchanged: Finisher = (element) => element

/** The section of the notes keeps nothing but its mark; the sanitiser leaves it an empty class. */
const section: Finisher = (element) => {
  const { className, ...others } = element.properties
  if (Array.isArray(className) && className.length === 0) element.properties = others
  return element
}

const heading: Finisher = (element, { slugger, headings, noteIds }) => {
  if (element.properties.id !== undefined) {
    element.properties.id = `${noteIds}${element.properties.id}`
    return element
  }
  const text = plainText({ type: 'root', children: [element] })
  const id = slugger.slug(text) || slugger.slug('kop')
  element.properties.id = id
  headings.push({ id, text, depth: Number(element.tagName.slice(1)) })
  return element
}

const link: Finisher = (element, found) => {
  const { href, ...others } = element.properties
  if (typeof href !== 'string') return element
  if (others.dataFootnoteRef !== undefined || others.dataFootnoteBackref !== undefined)
    return noteLink(element, found)
  const reference = referenceIn(href)
  if (reference !== undefined) {
    found.references.add(reference)
    // In this order: the placeholder begins so.
    element.properties = { dataEntry: reference, href, ...others }
  } else if (isExternal(href)) element.properties = { href, ...others, rel: ['noopener'] }
  return element
}

const noteLink: Finisher = (element, { noteIds }) => {
  const { properties } = element
  properties.href = `#${noteIds}${String(properties.href).slice(1)}`
  if (properties.id) properties.id = `${noteIds}${properties.id}`
  if (properties.ariaDescribedBy) properties.ariaDescribedBy = [`${noteIds}footnote-label`]
  return element
}

const image: Finisher = (element, { images }) => {
  images.add(String(element.properties.src))
  element.properties.loading = 'lazy'
  return element
}

const table: Finisher = (element) => ({
  type: 'element',
  tagName: 'div',
  // It scrolls sideways on small screens: reachable by keyboard, with a name.
  properties: { className: ['table-scroll'], tabIndex: 0, role: 'region', ariaLabel: 'Tabel' },
  children: [element],
})

const cell: Finisher = (element) => {
  const { align, ...others } = element.properties
  element.properties = align ? { ...others, className: [`align-${align}`] } : others
  if (element.tagName === 'th') element.properties.scope = 'col'
  return element
}

/** A task that is done or not: a checkbox would be a control that does nothing and has no name. */
const checkbox: Finisher = (element) => {
  const done = Boolean(element.properties.checked)
  return {
    type: 'element',
    tagName: 'span',
    properties: { role: 'img', ariaLabel: done ? 'klaar' : 'te doen' },
    children: [{ type: 'text', value: done ? '☑' : '☐' }],
  }
}

const card: Finisher = (element, { references }) => {
  references.add(String(element.properties.dataEntry))
  return element
}

const listItem: Finisher = (element, { noteIds }) => {
  if (element.properties.id) element.properties.id = `${noteIds}${element.properties.id}`
  return element
}

const finishers: Readonly<Record<string, Finisher | undefined>> = {
  ...{ h2: heading, h3: heading, h4: heading, h5: heading, h6: heading },
  ...{
    a: link,
    img: image,
    table,
    td: cell,
    th: cell,
    input: checkbox,
    li: listItem,
    'lp-card': card,
    section,
  },
}
