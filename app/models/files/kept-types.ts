/** A type of file that the site keeps. */
export interface KeptType {
  /** What its name ends with. */
  readonly extension: string
  /** Shown beside a link: *PDF*. */
  readonly label: string
  readonly isImage: boolean
}

const image = (extension: string, label: string): KeptType => ({ extension, label, isImage: true })
const document = (extension: string, label: string): KeptType => ({ extension, label, isImage: false })

const office = 'application/vnd.openxmlformats-officedocument'
const open = 'application/vnd.oasis.opendocument'

/** Every type that is kept, by how it is served. Pictures of other types become one of these. */
const keptTypes: ReadonlyMap<string, KeptType> = new Map([
  ['image/jpeg', image('jpg', 'JPG')],
  ['image/png', image('png', 'PNG')],
  ['application/pdf', document('pdf', 'PDF')],
  [`${office}.wordprocessingml.document`, document('docx', 'Word')],
  [`${office}.spreadsheetml.sheet`, document('xlsx', 'Excel')],
  [`${office}.presentationml.presentation`, document('pptx', 'PowerPoint')],
  [`${open}.text`, document('odt', 'ODT')],
  [`${open}.spreadsheet`, document('ods', 'ODS')],
  [`${open}.presentation`, document('odp', 'ODP')],
  ['text/csv', document('csv', 'CSV')],
  ['text/plain', document('txt', 'tekst')],
])

/**
 * What is known of a type.
 *
 * @throws Error for a type that is not kept: no row has one.
 */
export function keptType(type: string): KeptType {
  const known = keptTypes.get(type)
  if (!known) throw new Error(`files of type ${type} are not kept`)
  return known
}
