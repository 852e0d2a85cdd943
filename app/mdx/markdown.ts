import type { Options } from 'remark-rehype'

/** How Markdown becomes HTML, the same for both ways. */
export const toHtmlOptions: Options = {
  footnoteLabel: 'Noten',
  // The default hides the heading, with a class that a stylesheet would have to know.
  footnoteLabelProperties: {},
  footnoteBackLabel: (index) => `Terug naar noot ${index + 1} in de tekst`,
  clobberPrefix: '',
}
