/** A file of an entry as screens show it. */
export interface FileView {
  readonly id: string
  /** Where it is to be had: `/bestanden/<id>/<name>`. */
  readonly src: string
  readonly name: string
  readonly isImage: boolean
  readonly width: number | null
  readonly height: number | null
  readonly alt: string
  /** *PDF, 1,2 MB* */
  readonly facts: string
  /** What to put into a text. */
  readonly snippet: string
  readonly uses: FileUses
}

/** Where a file is named. */
export interface FileUses {
  /** In the version that is online. */
  readonly online: boolean
  /** In the version that was sent in and waits. */
  readonly waiting: boolean
  /** In any version. */
  readonly versions: boolean
  /** In what somebody is writing. */
  readonly drafts: boolean
}

/** The files of an entry. */
export interface FilesView {
  readonly id: string
  readonly title: string
  readonly files: readonly FileView[]
  /** *3 bestanden, 4,1 MB van 200 MB* */
  readonly room: string
}

/** One file of an entry, with what the asker may do with it. */
export interface FilePageView {
  /** Of the entry. */
  readonly id: string
  readonly title: string
  readonly file: FileView
  readonly mayRemove: boolean
}

/** A file as a text shows it, to readers of the text. */
export interface ShownFile {
  readonly src: string
  readonly isImage: boolean
  readonly width: number | null
  readonly height: number | null
  readonly facts: string
}
