import { route } from '@remix-run/route-config'

/** Reacting to entries, and looking after what is said. */
export const reactionRoutes = [
  route('reageren/:id', 'routes/reactions/reageren.tsx'),
  route('reactie-bevestigen/:token', 'routes/reactions/bevestigen.tsx'),
  route('reacties', 'routes/reactions/reacties.tsx'),
  route('reacties/:id', 'routes/reactions/wijzigen.tsx'),
  route('reacties/:id/beantwoord', 'routes/reactions/beantwoord.tsx'),
  route('reacties/:id/melding', 'routes/reactions/melding.tsx'),
]
