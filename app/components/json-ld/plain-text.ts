const characters: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
}

/** The words of a rendered text: in structured data nobody reads Markdown, and links there lead nowhere. */
export function plainTextOf(html: string): string {
  return html
    .replace(/<\/(?:p|li|tr|h\d)>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#x27);/g, (escaped) => characters[escaped] ?? escaped)
    .replace(/\s+/g, ' ')
    .trim()
}
