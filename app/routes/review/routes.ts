import { route } from '@remix-run/route-config'

/** Deciding about what was sent in. */
export const reviewRoutes = [
  route('beoordelen', 'routes/review/beoordelen.tsx'),
  route('beoordelen/:id', 'routes/review/beoordelen-tekst.tsx'),
]
