type Attributes = Readonly<Record<string, string | boolean | null | undefined>>

/** An element with what stands in it; an attribute that is `true` is there without a value, `false` is not there. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(name, '')
    else if (typeof value === 'string') made.setAttribute(name, value)
  }
  made.append(...children)
  return made
}

let count = 0

/** An id that nothing else on the page has. */
export function newId(): string {
  count += 1
  return `schrijf-${count}`
}
