import { resource } from '#app/http/resource.server.ts'
import { ownData } from '#app/models/privacy/own-data.server.ts'

export const loader = resource({ for: 'members' }, async ({ ask }) => ({
  body: await ownData(ask),
  type: 'application/zip',
  fileName: 'mijn-gegevens-leerplein.zip',
}))
