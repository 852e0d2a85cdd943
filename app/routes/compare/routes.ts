import { route } from '@remix-run/route-config'

/** Comparing cases; app/routes.ts spreads these among its own. */
export const compareRoutes = [
  route('vergelijkbaar', 'routes/compare/vergelijkbaar.tsx'),
  route('vergelijkbaar/uitleg', 'routes/compare/vergelijkbaar-uitleg.tsx'),
  route('vergelijken', 'routes/compare/vergelijken.tsx'),
]
