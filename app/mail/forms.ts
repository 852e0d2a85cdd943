/** What both forms of a mail are made from: a part, and how each form writes it. */
export interface Forms {
  paragraph(text: string): string
  list(items: readonly string[]): string
  links(items: readonly { readonly text: string; readonly address: string }[]): string
  button(label: string, address: string): string
  /** At the end, smaller: why the reader gets this. */
  footer(text: string, link: { readonly label: string; readonly address: string } | null): string
}
