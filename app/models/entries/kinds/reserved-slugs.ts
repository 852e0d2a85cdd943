/**
 * First segments of addresses that are pages or files of the site itself: no fixed page may have one as its slug.
 * A test compares the list with app/routes.ts.
 */
export const reservedSlugs: ReadonlySet<string> = new Set([
  'afmelden',
  'agenda',
  'assets',
  'beelden',
  'beheer',
  'bestanden',
  'bijeenkomsten',
  'blogs',
  'eerste-beheerder',
  'ervaringen',
  'experimenten',
  'fonts',
  'healthz',
  'inloggen',
  'leerkringen',
  'meedoen',
  'mijn',
  'og',
  'organisaties',
  'pleinen',
  'reacties',
  'themas',
  'toolbox',
  'uitloggen',
  'uitnodiging',
  'wachtwoord',
  'wachtwoord-vergeten',
  'zoeken',
])
