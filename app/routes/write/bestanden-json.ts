import { json, jsonUpload } from '#app/http/json.server.ts'
import { addFiles } from '#app/models/files/add-files.server.ts'
import { entryToAddTo, filesOf } from '#app/models/files/files-of.server.ts'
import { givenFiles } from '#app/models/files/given-files.ts'
import { Refused } from '#app/models/refused.ts'

// What a script that asks for JSON gets at the address of the page; pathAsked in app/http leads it here.

const access = { for: 'members', params: { id: 'id' } } as const

export const loader = json(access, async ({ ask, params }) => ({
  files: (await filesOf(ask, params.id)).files.map(({ src, name, alt, width, height, isImage }) => ({
    ...{ src, name, alt, width, height, isImage },
  })),
}))

/** Puts in one file. */
export const action = jsonUpload(
  { ...access, before: ({ ask, params }) => entryToAddTo(ask, params.id) },
  async ({ ask, params, form, context }) => {
    const { files } = context.services
    const given = givenFiles(form)
    if (given.length > 1) throw new Refused('file.number', { user: 'Verstuur één bestand tegelijk.' })
    const [kept] = await addFiles({ ...ask, files }, params.id, given)
    if (!kept) throw new Refused('file.none', { user: 'Kies een bestand.' })
    if ('refused' in kept) throw kept.refused
    const { src, width, height, alt } = kept.kept
    return { src, width, height, alt }
  },
)
