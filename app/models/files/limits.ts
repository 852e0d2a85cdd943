const mb = 1024 * 1024

/** How much may be put in; what is more is refused in words. */
export const limits = {
  /** Bytes of one file as it is sent. */
  file: 20 * mb,
  /** Files in one form. */
  atOnce: 4,
  /** Files of one entry. */
  files: 60,
  /** Bytes of all files of one entry as they are kept. */
  entry: 200 * mb,
  /** Pixels of a picture: a phone of 50 megapixels has less. */
  pixels: 64_000_000,
} as const

/** Widest picture that is kept, in pixels. */
export const widest = 1600

/** Highest picture that is kept: nobody sees more of it at once. */
export const highest = 4800

/** Widths in which a picture of a width is kept beside itself, the widest last. */
export function widthsOf(width: number): number[] {
  return [...[480, 960].filter((one) => one < width), width]
}

/** *1,2 MB* */
export function sizeInWords(bytes: number): string {
  if (bytes < mb) return `${Math.max(1, Math.round(bytes / 1024))} kB`
  return `${(bytes / mb).toLocaleString('nl', { maximumFractionDigits: 1 })} MB`
}
