/** Something wrong in a file of content/, with its place; in English, for the command line. */
export interface Problem {
  /** Path within the content folder, `toolbox/het-plein.mdx`. */
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly column?: number
  readonly message: string
}

/** `toolbox/het-plein.mdx:12:3 unknown theme` */
export function problemLine({ file, line, column, message }: Problem): string {
  return `${file}:${line}${column === undefined ? '' : `:${column}`} ${message}`
}
