/** Tells search engines what the site is called and where it is searched. */
export function siteJsonLd(origin: string) {
  return [
    {
      '@type': 'WebSite',
      name: 'Leerplein',
      url: `${origin}/`,
      inLanguage: 'nl',
      potentialAction: {
        '@type': 'SearchAction',
        target: { '@type': 'EntryPoint', urlTemplate: `${origin}/zoeken?q={search_term_string}` },
        'query-input': 'required name=search_term_string',
      },
    },
  ]
}
