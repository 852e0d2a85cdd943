/** Where styles are kept until they were read: the policy of the page would report them where they are. */
export const look = 'data-look'

/** Puts styles where they do nothing. */
export function withoutStyle(html: string): string {
  return html
    .replaceAll(/<style\b.*?<\/style>/gis, '')
    .replaceAll(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/i, ` ${look}=`))
}
