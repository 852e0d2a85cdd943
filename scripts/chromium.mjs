import { existsSync } from 'node:fs'
import { run } from './process.mjs'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Path of the Chromium for browser tests: the one that CHROMIUM names, or that of the system. */
export function findChromium() {
  return [process.env.CHROMIUM ?? '', ...places].find((file) => file !== '' && existsSync(file))
}

/**
 * Installs Debian's Chromium where there is none and that can be done without a question.
 *
 * @returns {Promise<boolean>} whether there is one now.
 */
export async function ensureChromium() {
  if (findChromium()) return true
  const [command, ...before] = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get']
  const apt = (...args) =>
    run(command, [...before, ...args], { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } })
  await apt('update')
  await apt('install', '-y', '--no-install-recommends', 'chromium')
  return findChromium() !== undefined
}
