import { route } from '@remix-run/route-config'

/** Writing, from the first word until it is sent in. */
export const writeRoutes = [
  route('mijn', 'routes/write/mijn.tsx'),
  route('schrijven', 'routes/write/schrijven.tsx'),
  route('schrijven/hulp', 'routes/write/hulp.tsx'),
  route('schrijven/:id', 'routes/write/schrijven-tekst.tsx'),
  route('schrijven/:id/voorbeeld', 'routes/write/voorbeeld.tsx'),
  route('schrijven/:id/indienen', 'routes/write/indienen.tsx'),
  route('schrijven/:id/versies', 'routes/write/versies.tsx'),
  route('schrijven/:id/samenvoegen', 'routes/write/samenvoegen.tsx'),
  route('schrijven/:id/bestanden', 'routes/write/bestanden.tsx'),
  route('schrijven/:id/bestanden/:bestand', 'routes/write/bestand.tsx'),
  route('schrijven/:id/beheer', 'routes/write/beheer.tsx'),
  route('meeschrijven/:token', 'routes/write/meeschrijven.tsx'),
]
