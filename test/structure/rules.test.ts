import { expect, test } from 'vitest'
import { linesMatching, sources } from './sources.ts'

// Rules that a linter does not know. Which room may import which is in .dependency-cruiser.mjs.

interface Rule {
  readonly rule: string
  readonly because: string
  readonly files: RegExp
  readonly except?: RegExp
  readonly never: RegExp
}

const rules: Rule[] = [
  {
    rule: 'the domain has no clock of its own',
    because: 'a test of "the day after" would have to wait for it; the instant is an argument',
    files: /^app\/models\/.*\.tsx?$/,
    never: /Date\.now\(|new Date\(\)|performance\.now\(/,
  },
  {
    rule: 'only the write helper begins a transaction',
    because: 'what goes round it does not wait its turn, and is not tried again when another process writes',
    files: /^(app|db)\/.*\.tsx?$/,
    // Migrations run before there is a writer, and rows.ts only reads, on a read-only connection.
    except: /^(db\/write|db\/migrate|app\/search\/embedded\/rows)\.ts$/,
    never: /\.transaction\(|['"`]BEGIN\b/,
  },
  {
    rule: 'nothing is printed in the site',
    because: 'the log is the one place where an administrator looks',
    files: /^(app|db)\/.*\.tsx?$/,
    never: /\bconsole\./,
  },
  {
    rule: 'no file names a machine or the address of a registry',
    because: 'the repository has to work anywhere else too',
    files: /^(?!package-lock\.json$|test\/structure\/)/,
    never: /(?:^|[^\w.])\/(?:work|farm|root)\/|\/tmp\/|registry\.npmjs\.org|"resolved": "http/,
  },
  {
    rule: 'no test is passed over or waits for time to pass',
    because: 'it proves nothing, and the next person believes that it does',
    files: /^test\/(?!structure\/).*\.tsx?$/,
    never: /\b(?:test|it|describe)\.(?:skip|todo|only)\b|waitForTimeout/,
  },
  {
    rule: 'pages have no style or script of their own',
    because: 'the content security policy stops them, so they would work on nobody’s screen',
    files: /^app\/.*\.tsx$/,
    except: /^app\/mdx\//,
    never: /^(?!\/?\*).*(?:\bstyle=\{|<Scripts\b|\bonClick=)/,
  },
]

test.each(rules)('$rule', ({ files, except, never, because }) => {
  const looked = sources(files).filter(({ path }) => !except?.test(path))

  expect(looked.length, 'files that the rule looks at').toBeGreaterThan(0)
  expect(linesMatching(looked, never), because).toEqual([])
})

test('every rule finds what it forbids', () => {
  const forbidden = [
    'const now = new Date()',
    'db.transaction(work)',
    'console.log(x)',
    `see /${'work'}/main`,
    'test.skip(name)',
    '<p style={{ color }}>',
  ]
  expect(rules.map(({ never }, index) => never.test(String(forbidden[index])))).toEqual(rules.map(() => true))
})

test('a file fits on a few screens: what is longer does more than one thing', () => {
  const files = sources(/^(app|db|scripts)\/.*\.(?:tsx?|mjs)$/)
  const tooLong = files
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > 200)

  expect(tooLong).toEqual([])
})

/** What makes what a route exports; what is made otherwise would be open to everyone, and kept for all. */
const builders = [
  {
    exports: 'loader',
    anyhow: /^export\b[^=:]*\b(?:loader|clientLoader)\b/,
    built: /^export const loader = (?:page|resource|json)\(/,
  },
  {
    exports: 'action',
    anyhow: /^export\b[^=:]*\b(?:action|clientAction)\b/,
    built: /^export const action = (?:form|jsonForm|upload|jsonUpload)\(/,
  },
]
const pathAndLine = /^\S+ /

test.each(builders)('every $exports of a route comes from a builder', ({ anyhow, built }) => {
  const exported = linesMatching(sources(/^app\/(?:root\.tsx|routes\/.*\.tsx?)$/), anyhow)

  expect(exported.length).toBeGreaterThan(10)
  expect(exported.filter((line) => !built.test(line.replace(pathAndLine, '')))).toEqual([])
})

test.each([
  'export async function loader() {}',
  'export const action = async () => null',
  'export const action = page({ open: true }, act)',
  "export { loader } from './other.tsx'",
  'export const clientLoader = page({}, x)',
])('the rule about builders sees what goes round them: %s', (line) => {
  expect(builders.some(({ anyhow, built }) => anyhow.test(line) && !built.test(line))).toBe(true)
})
