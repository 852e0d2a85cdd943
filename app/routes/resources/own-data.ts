import { resource } from '#app/http/resource.server.ts'
import { ownData } from '#app/models/privacy/own-data.server.ts'

export const loader = resource({ for: 'members' }, async ({ ask, context }) => ({
  body: await ownData({ ...ask, files: context.services.files }),
  type: 'application/zip',
  fileName: 'mijn-gegevens-leerplein.zip',
}))
