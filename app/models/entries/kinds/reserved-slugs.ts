/**
 * First segments of addresses that are pages or files of the site itself: no fixed page may have one as its slug.
 * A test compares the list with app/routes.ts.
 */
export const reservedSlugs: ReadonlySet<string> = new Set([
  'agenda',
  'assets',
  'beelden',
  'bijeenkomsten',
  'blogs',
  'ervaringen',
  'experimenten',
  'fonts',
  'healthz',
  'leerkringen',
  'og',
  'organisaties',
  'pleinen',
  'sitemap',
  'themas',
  'toolbox',
  'zoeken',
])
