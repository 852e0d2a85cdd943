import { look } from './look.ts'

/** Makes lists of what Word writes as paragraphs with a mark in front. */
export function wordLists(body: HTMLElement): void {
  let lists: HTMLElement[] = []
  for (const paragraph of body.querySelectorAll<HTMLElement>('p')) {
    const level = Number(/mso-list:[^;]*level(\d)/i.exec(paragraph.getAttribute(look) ?? '')?.[1] ?? 0)
    const follows = lists.length > 0 && paragraph.previousElementSibling === lists[0]
    if (level === 0) continue
    if (!follows) lists = []
    const mark = takeMark(paragraph)
    const tag = /^\s*[\da-z]{1,4}[.)]/i.test(mark) ? 'ol' : 'ul'
    lists = lists.slice(0, level)
    while (lists.length < level) {
      const list = paragraph.ownerDocument.createElement(tag)
      const above = lists.at(-1)
      if (above) (above.lastElementChild ?? above).append(list)
      else paragraph.before(list)
      lists.push(list)
    }
    const item = paragraph.ownerDocument.createElement('li')
    lists.at(-1)?.append(item)
    item.append(paragraph)
  }
}

/** Takes away the mark that Word puts before an item, and gives it. */
function takeMark(paragraph: HTMLElement): string {
  const marks = [...paragraph.querySelectorAll(`[${look}]`)].filter((element) =>
    /mso-list:\s*ignore/i.test(element.getAttribute(look) ?? ''),
  )
  const text = marks.map(({ textContent }) => textContent).join('')
  for (const mark of marks) mark.remove()
  return text
}
