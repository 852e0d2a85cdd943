import { availableParallelism, cpus, loadavg } from 'node:os'

/** What figures depend on beside the program: when, on what, and how busy it was (load of the last minute). */
export function circumstances() {
  return {
    date: new Date().toISOString(),
    node: process.version,
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    load: loadavg()[0] ?? 0,
  }
}
