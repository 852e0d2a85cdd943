/** Whether the system had no room for what was to be written: on the disk, of a quota, or in a file of that size. */
export function isDiskFull(error: unknown): boolean {
  const { code } = (error ?? {}) as { code?: unknown }
  return code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG'
}
