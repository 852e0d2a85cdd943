import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs'
import { run } from './process.mjs'
import { step, stop } from './terminal.mjs'

const oldest = [20, 19]
const record = 'node_modules/.leerplein-lock'

/** Ends the command with a clear message when this Node is too old. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return
  stop(`Leerplein needs Node ${oldest.join('.')} or newer; this is Node ${process.versions.node}.`)
}

/** Installs the packages of the lock file, only when they are not there or the lock file is another one. */
export async function ensureInstalled() {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  if (isInstalled(wanted)) return
  const code = await step('Installing packages', () =>
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']),
  )
  if (code !== 0) stop('The packages could not be installed; npm says above why.')
  writeFileSync(record, wanted)
}

function isInstalled(wanted) {
  if (!existsSync('node_modules')) return false
  if (isLinked()) return true
  if (existsSync(record) && readFileSync(record, 'utf8') === wanted) return true
  if (!holdsWhatIsLocked()) return false
  writeFileSync(record, wanted) // somebody ran npm themselves
  return true
}

/** Whether npm's own record of what it installed names what the lock file names. */
function holdsWhatIsLocked() {
  const npmRecord = 'node_modules/.package-lock.json'
  if (!existsSync(npmRecord)) return false
  const { packages: locked } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const { packages: there } = JSON.parse(readFileSync(npmRecord, 'utf8'))
  const isThere = ([name, { version, optional }]) =>
    name === '' || optional || there[name]?.version === version
  const isLocked = ([name, { version }]) => locked[name]?.version === version
  return Object.entries(locked).every(isThere) && Object.entries(there).every(isLocked)
}

/** Linked packages belong to another folder: installing here would empty that one. */
function isLinked() {
  return lstatSync('node_modules').isSymbolicLink()
}
