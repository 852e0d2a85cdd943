import pino, { type Logger } from 'pino'

export type Log = Logger

/**
 * Opens the log: a line of JSON for each thing that happened. Personal data and query strings never go in.
 *
 * @param level the least serious level that is written.
 * @param destination a file; standard output when left out.
 */
export function openLog(level: string, destination?: string): Log {
  // A write for every line would cost as much as answering from memory does.
  const buffered = { dest: destination ?? 1, sync: false, minLength: 4096, periodicFlush: 500 }
  return pino({ level, base: null }, pino.destination(buffered))
}
