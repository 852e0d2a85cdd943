import { spawn } from 'node:child_process'

/**
 * Runs a program and shows what it writes.
 *
 * @param {{ env?: Record<string, string | undefined>, quiet?: boolean, timeout?: number }} [options] quiet: show
 *   its output only when it fails.
 * @returns {Promise<number>} its exit code; 124 when it was ended for taking too long.
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...options.env },
      timeout: options.timeout,
    })
    const output = []
    child.stdout?.on('data', (chunk) => output.push(chunk))
    child.stderr?.on('data', (chunk) => output.push(chunk))
    child.on('error', (error) => {
      process.stderr.write(`${command}: ${error.message}\n`)
      resolve(127)
    })
    child.on('close', (code) => {
      if (code !== 0) process.stderr.write(Buffer.concat(output))
      resolve(code ?? 124)
    })
  })
}
