import { route } from '@remix-run/route-config'

/** Coming in, going out, and one's own account. */
export const accountRoutes = [
  route('inloggen', 'routes/account/inloggen.tsx'),
  route('inloggen/code', 'routes/account/code.tsx'),
  route('inloggen/organisatie/:slug', 'routes/account/via-organisatie.tsx'),
  route('inloggen/terug', 'routes/account/terug.tsx'),
  route('uitloggen', 'routes/account/uitloggen.tsx'),
  route('eerste-beheerder/:token', 'routes/account/eerste-beheerder.tsx'),
  route('adres/:token', 'routes/account/adres.tsx'),
  route('mijn/account', 'routes/account/own/account.tsx'),
  route('mijn/account/gegevens', 'routes/account/own/gegevens.tsx'),
  route('mijn/account/naam', 'routes/account/own/naam.tsx'),
  route('mijn/account/wachtwoord', 'routes/account/own/wachtwoord.tsx'),
  route('mijn/account/adres', 'routes/account/own/adres.tsx'),
  route('mijn/account/adres/intrekking', 'routes/account/own/adres-intrekking.tsx'),
  route('mijn/account/sessies', 'routes/account/own/sessies.tsx'),
  route('mijn/account/extra-code', 'routes/account/own/extra-code.tsx'),
  route('mijn/account/extra-code/nieuw', 'routes/account/own/extra-code-nieuw.tsx'),
  route('mijn/account/extra-code/bevestiging', 'routes/account/own/extra-code-bevestiging.tsx'),
  route('mijn/account/extra-code/herstelcodes', 'routes/account/own/herstelcodes.tsx'),
  route('mijn/account/extra-code/einde', 'routes/account/own/extra-code-einde.tsx'),
  route('mijn/account/organisaties/:slug/vertrek', 'routes/account/own/vertrek.tsx'),
  route('mijn/account/beheer/einde', 'routes/account/own/beheer-einde.tsx'),
]
