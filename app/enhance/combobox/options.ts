/** Something that a list offers. */
export interface Offered {
  readonly label: string
  /** What it is where that may be several things. */
  readonly note?: string
  /** Heading that it stands under; those of a group come one after the other. */
  readonly group?: string
}

/**
 * Makes the options of a list, under the headings of their groups.
 *
 * @returns what stands in the list, and the options in their order.
 */
export function optionsFor(
  list: string,
  offered: readonly Offered[],
  choose: (index: number) => void,
): { readonly children: readonly HTMLElement[]; readonly options: readonly HTMLElement[] } {
  const children: HTMLElement[] = []
  let group: { readonly name: string; readonly element: HTMLElement } | undefined
  const options = offered.map((one, index) => {
    const item = option(`${list}-${index}`, one, one.group === undefined ? 'li' : 'div')
    item.addEventListener('mousedown', (event) => event.preventDefault()) // the field keeps the focus
    item.addEventListener('click', () => choose(index))
    if (one.group === undefined) children.push(item)
    else {
      if (group?.name !== one.group) {
        group = { name: one.group, element: groupOf(`${list}-groep-${index}`, one.group) }
        children.push(group.element)
      }
      group.element.append(item)
    }
    return item
  })
  return { children, options }
}

function option(id: string, { label, note }: Offered, tag: 'li' | 'div'): HTMLElement {
  const item = element(tag, 'suggestions__item', label)
  item.id = id
  item.setAttribute('role', 'option')
  item.setAttribute('aria-selected', 'false')
  if (note) item.append(element('span', 'suggestions__note', ` (${note})`))
  return item
}

function groupOf(id: string, name: string): HTMLElement {
  const group = element('li', 'suggestions__group')
  const heading = element('div', 'suggestions__heading', name)
  heading.id = id
  group.setAttribute('role', 'group')
  group.setAttribute('aria-labelledby', id)
  group.append(heading)
  heading.addEventListener('mousedown', (event) => event.preventDefault())
  return group
}

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag)
  made.className = className
  made.textContent = text
  return made
}
