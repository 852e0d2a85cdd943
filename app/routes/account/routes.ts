import { route } from '@remix-run/route-config'

/** Coming in, going out, and one's own account. */
export const accountRoutes = [
  route('inloggen', 'routes/account/inloggen.tsx'),
  route('uitloggen', 'routes/account/uitloggen.tsx'),
  route('eerste-beheerder/:token', 'routes/account/eerste-beheerder.tsx'),
  route('mijn', 'routes/account/mijn.tsx'),
]
