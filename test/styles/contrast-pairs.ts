/** A colour on a surface, by the names of colours.css without their prefix, and how well it must be readable. */
export interface ContrastPair {
  readonly colour: string
  readonly on: string
  /** 4.5 for text, 3 for the borders of controls and for the focus outline (WCAG 2.2, 1.4.3 and 1.4.11). */
  readonly least: 4.5 | 3
}

const surfaces = ['paper', 'raised', 'leaf-tint', 'brick-tint', 'water-tint', 'plum-tint', 'sun-tint']
const accents = ['leaf', 'brick', 'water', 'plum']

function text(colour: string, on: string): ContrastPair {
  return { colour, on, least: 4.5 }
}

/** Every pair that the stylesheets put together. */
export const contrastPairs: readonly ContrastPair[] = [
  ...surfaces.flatMap((surface) =>
    ['ink', 'slate', 'link', ...accents].map((colour) => text(colour, surface)),
  ),
  text('on-ink', 'ink'),
  text('on-ink', 'slate'),
  text('on-sun', 'sun'),
  text('focus-text', 'focus-back'),
  ...accents.map((accent) => text('paper', accent)), // the number of a step
  { colour: 'slate', on: 'raised', least: 3 }, // the border of a check box
  { colour: 'ink', on: 'raised', least: 3 }, // the border of a text box
  ...surfaces.map((surface): ContrastPair => ({ colour: 'ink', on: surface, least: 3 })), // the focus outline
]
