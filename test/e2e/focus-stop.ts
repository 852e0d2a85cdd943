/** Where the focus is, and what is wrong with how it shows there. */
export interface Stop {
  readonly name: string
  readonly trouble: readonly string[]
}

/** Runs within the page: looks at what has the focus; null when nothing of the page has it. */
export function focusStop(): Stop | null {
  const element = document.activeElement
  if (!element || element === document.body) return null
  const trouble: string[] = []

  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element)
  const drawn = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  if (!drawn || /, 0\)|transparent/.test(outlineColor)) trouble.push('has no outline')

  // The largest of its lines; a link may be broken over several.
  const boxes = [...element.getClientRects()].sort((a, b) => b.width * b.height - a.width * a.height)
  const box = boxes[0]
  if (!box || box.width < 2 || box.height < 2) trouble.push('has no size')
  else if (box.top < 0 || box.left < 0 || box.bottom > innerHeight || box.right > innerWidth)
    trouble.push(`is out of sight: from ${box.top} to ${box.bottom} of ${innerHeight}`)
  else {
    const onTop = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
    if (!onTop || !(element.contains(onTop) || onTop.contains(element)))
      trouble.push(`is covered by ${onTop?.outerHTML.slice(0, 80)}`)
  }
  return { name: element.outerHTML.slice(0, 120), trouble }
}
