const h = 'M4 5v14M12 5v14M4 12h8'
const list = 'M10 6h11M10 12h11M10 18h11'

/** What icons are drawn with: lines in a square of 24. */
const lines = {
  heading2: `${h}M16 11.5c.6-1.4 4.5-1.4 4.5 1 0 2-4.5 3.5-4.5 6.5h4.5`,
  heading3: `${h}M16 10h4.5l-2.7 3.5c1.7-.2 2.9.9 2.9 2.5 0 3-3.6 3.8-4.9 1.7`,
  heading4: `${h}M19.5 19v-9l-4 6h5.5`,
  bold: 'M7 5h6a3.5 3.5 0 0 1 0 7H7zM7 12h7a3.5 3.5 0 0 1 0 7H7z',
  italic: 'M10 5h8M6 19h8M14 5l-4 14',
  bullets: `${list}M4.5 6h.01M4.5 12h.01M4.5 18h.01`,
  numbers: `${list}M4 4.5l1.5-.8V9M3.5 14.5c.4-1 2.5-1 2.5.5 0 1.3-2.5 2-2.5 4H6`,
  deeper: 'M3 5h18M11 10h10M11 14h10M3 19h18M3 9.5l4 2.5-4 2.5z',
  shallower: 'M3 5h18M11 10h10M11 14h10M3 19h18M7 9.5L3 12l4 2.5z',
  quote: 'M9 7H5v6h4zM9 13c0 3-1.5 4-3.5 4M19 7h-4v6h4zM19 13c0 3-1.5 4-3.5 4',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.2 1.2M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1.2-1.2',
  page: 'M13 3H6v18h12V8zM13 3v5h5M9 13h6M9 17h4',
  undo: 'M9 14L4 9l5-5M4 9h9a6.5 6.5 0 0 1 0 13h-2',
  redo: 'M15 14l5-5-5-5M20 9h-9a6.5 6.5 0 0 0 0 13h2',
} as const

export type IconName = keyof typeof lines

const svg = 'http://www.w3.org/2000/svg'

export function icon(name: IconName): SVGSVGElement {
  const drawn = document.createElementNS(svg, 'svg')
  const path = document.createElementNS(svg, 'path')
  for (const [attribute, value] of [
    ['viewBox', '0 0 24 24'],
    ['class', 'tool__icon'],
    ['aria-hidden', 'true'],
  ] as const)
    drawn.setAttribute(attribute, value)
  path.setAttribute('d', lines[name])
  drawn.append(path)
  return drawn
}
