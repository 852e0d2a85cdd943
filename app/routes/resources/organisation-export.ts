import { exportOrganisation } from '#app/content/organisation/export.server.ts'
import { resource } from '#app/http/resource.server.ts'

/** All that an organisation owns, for its contactpersonen and beheerders. */
export const loader = resource(
  { for: 'members', params: { slug: 'slug' } },
  async ({ ask, params, url, context }) => {
    const { files } = context.services
    const { body, fileName } = await exportOrganisation(ask, params.slug, { files, origin: url.origin })
    return { body, fileName, type: 'application/zip', headers: { 'Cache-Control': 'no-store' } }
  },
)
