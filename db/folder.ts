import { accessSync, constants, mkdirSync, statSync } from 'node:fs'
import path from 'node:path'

/** A folder that cannot be had or not be written in; the message says why. */
export class NoFolder extends Error {
  override readonly name = 'NoFolder'
}

/**
 * Makes a folder, with those above it, unless it is there.
 *
 * @throws NoFolder when it cannot be, or when nothing may be written in it.
 */
export function makeFolder(folder: string): void {
  try {
    makeWithParents(folder)
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new NoFolder(error instanceof Error ? error.message : String(error), { cause: error })
  }
}

// The `recursive` of mkdir tries for ever where a folder is there and takes no other, as /proc does.
function makeWithParents(folder: string): void {
  if (isFolder(folder)) return
  const parent = path.dirname(folder)
  if (parent !== folder) makeWithParents(parent)
  try {
    mkdirSync(folder)
  } catch (error) {
    if (!isFolder(folder)) throw error // another process may have been faster
  }
}

function isFolder(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false
}
