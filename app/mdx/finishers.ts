import type GithubSlugger from 'github-slugger'
import type { Element } from 'hast'
import type { Heading } from '#app/models/entries/views.ts'
import { fileAt, filesPath } from '#app/models/files/address.ts'
import { referenceIn } from './address.ts'
import { isExternal } from './link-address.ts'
import { plainText } from './plain-text.ts'

/** What is gathered while a tree is finished, in the order of the text. */
export interface Found {
  readonly slugger: GithubSlugger
  readonly headings: Heading[]
  readonly references: Set<string>
  readonly images: Set<string>
  /** Addresses of files of the site, shown or linked to. */
  readonly files: Set<string>
  /** Number of tables so far. */
  tables: number
  /** What ids of notes begin with. */
  readonly noteIds: string
}

/** Finishes an element: changes it, or gives what stands in its place. Its children are finished after it. */
export type Finisher = (element: Element, found: Found) => Element

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
  if (href.startsWith(filesPath)) {
    found.files.add(href)
    const file = fileAt(href)
    // In this order, here and below: a placeholder begins so.
    if (file) element.properties = { dataFile: file.id, href, ...others }
    return element
  }
  const reference = referenceIn(href)
  if (reference !== undefined) {
    found.references.add(reference)
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

const image: Finisher = (element, { images, files }) => {
  const { src, ...others } = element.properties
  const address = String(src)
  images.add(address)
  const file = fileAt(address)
  if (address.startsWith(filesPath)) files.add(address)
  // Drawings of content/ are small and say no size: loaded late, they would push away what somebody reads.
  const late = address.startsWith('/beelden/') ? {} : { loading: 'lazy' }
  element.properties = { ...(file ? { dataFile: file.id } : {}), src, ...others, ...late }
  return element
}

const table: Finisher = (element, found) => {
  found.tables += 1
  const columns = labelCells(element)
  return {
    type: 'element',
    tagName: 'div',
    // It scrolls sideways on small screens: reachable by keyboard, with a name of its own.
    properties: {
      className: columns > 1 ? ['table-scroll', 'table-blocks'] : ['table-scroll'],
      tabIndex: 0,
      role: 'region',
      ariaLabel: found.tables === 1 ? 'Tabel' : `Tabel ${found.tables}`,
    },
    children: [element],
  }
}

/** Each cell knows the head of its column: where columns don't fit beside each other, a row becomes a block. */
function labelCells(table: Element): number {
  const rows = elementsIn(table).flatMap(elementsIn).map(elementsIn)
  const heads = (rows[0] ?? []).map((head) => plainText({ type: 'root', children: [head] }))
  if (heads.length > 1) {
    for (const cells of rows.slice(1)) {
      for (const [column, cell] of cells.entries()) cell.properties.dataLabel = heads[column]
    }
  }
  return heads.length
}

function elementsIn(element: Element): Element[] {
  return element.children.filter((child) => child.type === 'element')
}

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

/** By name of the element; all others stay as they are. */
export const finishers: Readonly<Record<string, Finisher | undefined>> = {
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
