import { route } from '@remix-run/route-config'

/** Asking the people behind an entry, and finding back what one was asked. */
export const questionRoutes = [
  route('vragen/:id', 'routes/questions/vragen.tsx'),
  route('vraag-bevestigen/:token', 'routes/questions/bevestigen.tsx'),
  route('mijn/vragen', 'routes/questions/mijn-vragen.tsx'),
]
