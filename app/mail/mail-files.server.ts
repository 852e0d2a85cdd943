import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { readMessage } from './read-message.ts'

/** A mail that became a file. */
export interface MailFile {
  readonly file: string
  /** ISO 8601 in UTC. */
  readonly at: string
  readonly subject: string
  readonly to: string
  readonly text: string
}

/** Folder of the mail of a site without a mail server. */
export function mailFolder(dataDir: string): string {
  return path.join(dataDir, 'mail')
}

/** Name of the file of a mail: in the order of time, and unique by its key. */
export function mailFileName(at: Date, id: string): string {
  return `${at.toISOString().replaceAll(':', '.')}-${id.slice(0, 12)}.eml`
}

/** The mail that became files instead of being sent, the last first. */
export async function lastMailFiles(dataDir: string, limit = 50): Promise<MailFile[]> {
  const folder = mailFolder(dataDir)
  const names = await readdir(folder).catch(() => [])
  const last = names
    .filter((name) => name.endsWith('.eml'))
    .sort()
    .reverse()
    .slice(0, limit)
  return Promise.all(last.map(async (file) => mailFile(file, await readFile(path.join(folder, file)))))
}

function mailFile(file: string, raw: Buffer): MailFile {
  const { header, text } = readMessage(raw)
  const at = new Date(header('date'))
  return { file, at: at.toISOString(), subject: header('subject'), to: header('to'), text }
}
