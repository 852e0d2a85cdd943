import { route } from '@remix-run/route-config'

/** Following entries, and how often one hears of what. */
export const hearRoutes = [
  route('volgen/:id', 'routes/hear/volgen.tsx'),
  route('mijn/volgt', 'routes/hear/volgt.tsx'),
  route('mijn/account/meldingen', 'routes/hear/meldingen.tsx'),
  route('afmelden/:id/:soort/:token', 'routes/hear/afmelden.tsx'),
]
