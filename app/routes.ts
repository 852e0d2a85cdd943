import { index, type RouteConfig, route } from '@remix-run/route-config'
import { accountRoutes } from './routes/account/routes.ts'
import { comeInRoutes } from './routes/come-in/routes.ts'
import { compareRoutes } from './routes/compare/routes.ts'
import { hearRoutes } from './routes/hear/routes.ts'
import { manageRoutes } from './routes/manage/routes.ts'
import { questionRoutes } from './routes/questions/routes.ts'
import { reactionRoutes } from './routes/reactions/routes.ts'
import { resourceRoutes } from './routes/resources/routes.ts'
import { reviewRoutes } from './routes/review/routes.ts'
import { writeRoutes } from './routes/write/routes.ts'

/** Addresses of the site; Dutch, and listed here only. */
export default [
  index('routes/home.tsx'),
  route('zoeken', 'routes/lists/zoeken.tsx'),
  route('zoeken/uitleg', 'routes/zoeken-uitleg.tsx'),
  route('ervaringen', 'routes/lists/ervaringen.tsx'),
  route('experimenten', 'routes/lists/experimenten.tsx'),
  route('experimenten/:slug', 'routes/entries/experiment.tsx'),
  route('pleinen', 'routes/lists/pleinen.tsx'),
  route('pleinen/:slug', 'routes/entries/plein.tsx'),
  route('blogs', 'routes/lists/blogs.tsx'),
  route('blogs/:slug', 'routes/entries/blog.tsx'),
  route('toolbox', 'routes/lists/toolbox.tsx'),
  route('toolbox/:slug', 'routes/entries/tool.tsx'),
  route('leerkringen', 'routes/lists/leerkringen.tsx'),
  route('leerkringen/:slug', 'routes/entries/leerkring.tsx'),
  route('bijeenkomsten', 'routes/lists/bijeenkomsten.tsx'),
  route('bijeenkomsten/:slug', 'routes/entries/bijeenkomst.tsx'),
  route('agenda', 'routes/agenda.tsx'),
  route('themas', 'routes/themas.tsx'),
  route('themas/:slug', 'routes/entries/thema.tsx'),
  route('organisaties', 'routes/lists/organisaties.tsx'),
  route('organisaties/:slug', 'routes/entries/organisatie.tsx'),
  ...compareRoutes,
  ...accountRoutes,
  ...comeInRoutes,
  ...manageRoutes,
  ...reactionRoutes,
  ...hearRoutes,
  ...questionRoutes,
  ...writeRoutes,
  ...reviewRoutes,
  route(':slug', 'routes/entries/pagina.tsx'),
  route('*', 'routes/nowhere.tsx'),
  // resources
  ...resourceRoutes,
] satisfies RouteConfig
