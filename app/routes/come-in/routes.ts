import { route } from '@remix-run/route-config'

/** How somebody without an account gets one, or gets in again. */
export const comeInRoutes = [
  route('wachtwoord-vergeten', 'routes/come-in/wachtwoord-vergeten.tsx'),
  route('wachtwoord/:token', 'routes/come-in/wachtwoord.tsx'),
  route('uitnodiging/:token', 'routes/come-in/uitnodiging.tsx'),
  route('meedoen', 'routes/come-in/meedoen.tsx'),
  route('meedoen/:token', 'routes/come-in/meedoen-bevestigen.tsx'),
]
