import { isLinkAddress } from '#app/mdx/link-address.ts'
import { look, withoutStyle } from './look.ts'
import { plainTables } from './plain-tables.ts'
import { wordLists } from './word-lists.ts'

/** Of what was copied elsewhere only what says something: no looks, no pictures, no links to nowhere. */
export function cleanPaste(html: string): { clean: string; hadPictures: boolean } {
  const { body } = new DOMParser().parseFromString(withoutStyle(html), 'text/html')
  const isOurs = body.querySelector('[data-pm-slice]') !== null
  const pictures = body.querySelectorAll('img:not(.editor__image), picture, video, svg, object, canvas')
  for (const picture of pictures) picture.remove()
  for (const unseen of body.querySelectorAll('script, template, [hidden]')) unseen.remove()
  wordLists(body)
  markByLook(body)
  for (const link of body.querySelectorAll('a')) keepOrUnwrap(link)
  for (const table of body.querySelectorAll('table')) plainTables(table)
  for (const element of body.querySelectorAll(`[${look}]`)) element.removeAttribute(look)
  if (!isOurs) orderHeadings(body)
  return { clean: body.innerHTML, hadPictures: pictures.length > 0 }
}

/** Bold and slanted text that is only so by its style, and text that is in `<b>` and not bold, as Google Docs has it. */
function markByLook(body: HTMLElement): void {
  for (const element of body.querySelectorAll<HTMLElement>(`[${look}]`)) {
    const style = element.getAttribute(look) ?? ''
    const weight = /font-weight:\s*(\w+)/i.exec(style)?.[1] ?? ''
    if (element.matches('b, strong') && /^(?:normal|400)$/.test(weight))
      element.replaceWith(...element.childNodes)
    else if (element.matches('span')) {
      if (/^(?:bold|[6-9]00)$/.test(weight)) wrapInside(element, 'strong')
      if (/font-style:\s*italic/i.test(style)) wrapInside(element, 'em')
    }
  }
}

function wrapInside(element: HTMLElement, tag: 'strong' | 'em'): void {
  const inner = element.ownerDocument.createElement(tag)
  inner.append(...element.childNodes)
  element.append(inner)
}

function keepOrUnwrap(link: HTMLAnchorElement): void {
  const href = link.getAttribute('href') ?? ''
  const here = href.startsWith(`${location.origin}/`) ? href.slice(location.origin.length) : href
  if (isLinkAddress(here) && !here.startsWith('#')) link.setAttribute('href', here)
  else link.replaceWith(...link.childNodes)
}

/** Headings begin at the second level and leave none out. */
function orderHeadings(body: HTMLElement): void {
  let before = 1
  for (const heading of body.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const level = Math.min(Math.max(Number(heading.tagName[1]), 2), before + 1, 4)
    before = level
    const made = heading.ownerDocument.createElement(`h${level}`)
    made.append(...heading.childNodes)
    heading.replaceWith(made)
  }
}
