/** A type of page by its route file, with one address of it. */
export interface PageType {
  readonly route: string
  readonly path: string
  /** `@type` of its structured data; absent where a search engine has nothing to read. */
  readonly jsonLd?: string
  /** Canonical path where that is not the address itself. */
  readonly canonical?: string
}

export const amersfoort = '/experimenten/gemengde-werkgroep-amersfoort'

/** One row for each page route of app/routes.ts; page-types.test.ts sees to that. */
export const pageTypes: readonly PageType[] = [
  { route: 'home', path: '/', jsonLd: 'WebSite' },
  { route: 'lists/zoeken', path: '/zoeken?q=raadsleden+en+bewoners', canonical: '/zoeken' },
  { route: 'zoeken-uitleg', path: '/zoeken/uitleg' },
  {
    route: 'compare/vergelijkbaar',
    path: '/vergelijkbaar?q=dorpsplein,+20.000+inwoners,+ondernemers+en+bewoners+oneens',
    canonical: '/vergelijkbaar',
  },
  { route: 'compare/vergelijkbaar-uitleg', path: '/vergelijkbaar/uitleg' },
  {
    route: 'compare/vergelijken',
    path: `/vergelijken?ervaring=${amersfoort.slice(1)}&ervaring=pleinen/speerpuntennota-toerisme-losser`,
    canonical: '/vergelijken',
  },
  { route: 'write/hulp', path: '/schrijven/hulp' },
  { route: 'lists/ervaringen', path: '/ervaringen' },
  { route: 'lists/experimenten', path: '/experimenten' },
  { route: 'entries/experiment', path: amersfoort, jsonLd: 'Article' },
  { route: 'lists/pleinen', path: '/pleinen' },
  { route: 'entries/plein', path: '/pleinen/speerpuntennota-toerisme-losser', jsonLd: 'Article' },
  { route: 'lists/blogs', path: '/blogs' },
  { route: 'entries/blog', path: '/blogs/de-vraag-onder-de-vraag', jsonLd: 'BlogPosting' },
  { route: 'lists/toolbox', path: '/toolbox' },
  { route: 'entries/tool', path: '/toolbox/het-plein', jsonLd: 'HowTo' },
  { route: 'lists/leerkringen', path: '/leerkringen' },
  { route: 'entries/leerkring', path: '/leerkringen/passende-samenwerking', jsonLd: 'EventSeries' },
  { route: 'lists/bijeenkomsten', path: '/bijeenkomsten' },
  { route: 'entries/bijeenkomst', path: '/bijeenkomsten/passende-samenwerking-1', jsonLd: 'Event' },
  { route: 'agenda', path: '/agenda' },
  { route: 'themas', path: '/themas' },
  { route: 'entries/thema', path: '/themas/democratische-vaardigheden', jsonLd: 'CollectionPage' },
  { route: 'lists/organisaties', path: '/organisaties' },
  {
    route: 'entries/organisatie',
    path: '/organisaties/gemeente-amersfoort',
    jsonLd: 'GovernmentOrganization',
  },
  { route: 'entries/pagina', path: '/over-leerplein', jsonLd: 'WebPage' },
]

/** Other faces of those pages, which have markup of their own. */
export const otherFaces = [
  { name: 'nothing found', path: '/zoeken?q=xylofoonkwartet' },
  { name: 'filters on and a value that is not known', path: '/ervaringen?fase=loopt&vorm=bestaat-niet' },
  { name: 'map and charts, with a gemeente chosen', path: '/ervaringen?gemeente=leusden&beeld=kaart' },
  { name: 'a typing error', path: '/zoeken?q=werkgroeb' },
  { name: 'a choice to compare', path: `/ervaringen?vergelijk=${amersfoort.slice(1)}` },
  { name: 'nothing chosen to compare', path: '/vergelijken' },
  {
    name: 'one that is gone among those compared',
    path: `/vergelijken?ervaring=${amersfoort.slice(1)}&ervaring=pleinen/weg`,
  },
  { name: 'nothing comparable', path: '/vergelijkbaar?q=xylofoonkwartet&telt-onderwerp=zwaar' },
  { name: 'a case with its comparable ones', path: `/vergelijkbaar?bij=${amersfoort.slice(1)}&toon=misging` },
  { name: 'an archived tool', path: '/toolbox/deep-democracy' },
  { name: 'an archived fixed page', path: '/huisregels' },
] as const

/** What is shown in the place of a page; support/site-and-browser.ts makes the last two. */
export const errorPages = [
  { route: 'nowhere', path: '/bestaat/niet', status: 404 },
  { route: 'entries/tool', path: '/toolbox/bestaat-niet', status: 404 },
  { route: 'lists/ervaringen', path: '/ervaringen?pagina=99', status: 404 },
  { route: 'entries/tool', path: '/toolbox/weggehaald', status: 410 },
  { route: 'entries/organisatie', path: '/organisaties/alterra', status: 500 },
  { route: 'before any route', path: '/%00', status: 400 },
] as const

/** Pages of somebody's own account; own-account.test.ts looks at them, signed in. */
export const ownPages = [
  { route: 'account/own/account', path: '/mijn/account' },
  { route: 'account/own/naam', path: '/mijn/account/naam' },
  { route: 'account/own/wachtwoord', path: '/mijn/account/wachtwoord' },
  { route: 'account/own/adres', path: '/mijn/account/adres' },
  { route: 'account/own/sessies', path: '/mijn/account/sessies' },
  { route: 'account/own/extra-code', path: '/mijn/account/extra-code' },
  { route: 'account/own/extra-code-nieuw', path: '/mijn/account/extra-code/nieuw' },
  { route: 'account/own/extra-code-bevestiging', path: '/mijn/account/extra-code/bevestiging' },
  { route: 'account/own/herstelcodes', path: '/mijn/account/extra-code/herstelcodes' },
  { route: 'account/own/extra-code-einde', path: '/mijn/account/extra-code/einde' },
  { route: 'account/own/vertrek', path: '/mijn/account/organisaties/gemeente-amersfoort/vertrek' },
  { route: 'account/own/beheer-einde', path: '/mijn/account/beheer/einde' },
  { route: 'hear/meldingen', path: '/mijn/account/meldingen' },
  { route: 'hear/volgt', path: '/mijn/volgt' },
  { route: 'account/own/gegevens', path: '/mijn/account/gegevens' },
] as const

/** Pages that members and beheerders work in; members-pages.test.ts looks at them. */
export const memberPages = [
  { route: 'come-in/wachtwoord-vergeten', path: '/wachtwoord-vergeten' },
  { route: 'come-in/meedoen', path: '/meedoen' },
  { route: 'manage/mensen', path: '/organisaties/gemeente-amersfoort/mensen' },
  { route: 'manage/beheer', path: '/beheer' },
  { route: 'manage/people', path: '/beheer/mensen' },
  { route: 'manage/aanvragen', path: '/beheer/aanvragen' },
  { route: 'manage/rechten', path: '/beheer/rechten' },
  { route: 'manage/ways-in', path: '/beheer/inloggen' },
  { route: 'manage/mail', path: '/beheer/mail' },
  { route: 'manage/logboek', path: '/beheer/logboek' },
  { route: 'reactions/reacties', path: '/reacties' },
  { route: 'review/beoordelen', path: '/beoordelen' },
  { route: 'questions/mijn-vragen', path: '/mijn/vragen' },
  { route: 'write/mijn', path: '/mijn' },
  { route: 'write/schrijven', path: '/schrijven' },
] as const

/** Pages about what a test has to make first; members-pages.test.ts does, and looks at them. */
export const madePages = [
  'account/eerste-beheerder',
  'come-in/wachtwoord',
  'come-in/uitnodiging',
  'come-in/meedoen-bevestigen',
  'hear/volgen',
  'hear/afmelden',
  'questions/vragen',
  'questions/bevestigen',
  'reactions/reageren',
  'reactions/bevestigen',
  'reactions/wijzigen',
  'reactions/beantwoord',
  'reactions/melding',
  'write/schrijven-tekst',
  'write/voorbeeld',
  'write/indienen',
  'write/versies',
  'write/samenvoegen',
  'write/beheer',
  'write/bestanden',
  'write/bestand',
  'write/meeschrijven',
  'review/beoordelen-tekst',
] as const

/** Pages on the way in; own-account.test.ts looks at them too. */
export const signInPages = [
  { route: 'account/inloggen', path: '/inloggen' },
  { route: 'account/code', path: '/inloggen/code' },
  { route: 'account/adres', path: `/adres/${'x'.repeat(43)}` },
] as const

/** Routes that show nothing: they lead on, or a form goes there that stands on another page. */
export const withoutPage = [
  'account/uitloggen',
  'account/own/adres-intrekking',
  'account/via-organisatie',
  'account/terug',
] as const

/** Every address that has to be usable whatever it shows. */
export const everyFace: readonly string[] = [...pageTypes, ...otherFaces, ...errorPages].map(
  ({ path }) => path,
)
