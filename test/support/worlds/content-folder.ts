import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { stringify } from 'yaml'

/** A content folder of one test. */
export interface ContentFolder extends AsyncDisposable {
  readonly dir: string
  /** Writes an entry file: front matter beside the body. */
  write(file: string, frontMatter: Record<string, unknown>, body?: string): Promise<void>
  remove(file: string): Promise<void>
}

/** An empty content folder; it goes with the test. */
export async function contentFolder(): Promise<ContentFolder> {
  const dir = await mkdtemp(path.join(tmpdir(), 'leerplein-content-'))
  return {
    dir,
    async write(file, frontMatter, body = '') {
      await mkdir(path.join(dir, path.dirname(file)), { recursive: true })
      await writeFile(path.join(dir, file), `---\n${stringify(frontMatter)}---\n\n${body}\n`)
    },
    remove: (file) => rm(path.join(dir, file)),
    [Symbol.asyncDispose]: () => rm(dir, { recursive: true }),
  }
}

/** Front matter that a tool needs; `parts` says what matters in a test. */
export function aTool(number: number, parts: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: `019f0000-0000-7000-8000-${String(number).padStart(12, '0')}`,
    title: `Werkvorm ${number}`,
    summary: 'Zo doe je dit.',
    published: '2026-11-02T09:00:00Z',
    type: 'werkvorm',
    when: 'Als het **vast** zit.',
    steps: [{ title: 'Begin' }],
    sources: [{ title: 'Een boek' }],
    ...parts,
  }
}
