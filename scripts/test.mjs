// npm test: everything that proves the project. The last line has the totals of all of it.
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ensureChromium } from './chromium.mjs'
import { checkNode, ensureInstalled } from './install.mjs'
import { run } from './process.mjs'
import { say, step } from './terminal.mjs'

process.chdir(path.join(import.meta.dirname, '..'))

const totals = { passed: 0, failed: 0, skipped: 0 }
const broken = []

/** A check that is right or wrong as a whole. */
async function check(name, work) {
  const right = await step(name, work)
  totals[right ? 'passed' : 'failed'] += 1
  if (!right) broken.push(name)
}

const tool = (name, ...args) => run(`node_modules/.bin/${name}`, args).then((code) => code === 0)

/** Tests of a runner, counted one by one out of its report. */
async function tests(name, ...projects) {
  const report = `build/reports/${projects.join('-')}.json`
  rmSync(report, { force: true })
  const selected = projects.flatMap((project) => ['--project', project])
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  const right = await step(name, () => tool('vitest', 'run', ...selected, ...reporters))
  const counted = countedIn(report)
  totals.passed += counted.passed
  totals.failed += counted.failed
  totals.skipped += counted.skipped
  if (right && counted.failed === 0) return
  // An error outside of any test is a failure too.
  if (counted.failed === 0) totals.failed += 1
  broken.push(name)
}

function countedIn(report) {
  try {
    const read = JSON.parse(readFileSync(report, 'utf8'))
    // A file whose preparation failed has no failed test, only tests that were not run.
    const unprepared = read.testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
    )
    return {
      passed: read.numPassedTests,
      failed: read.numFailedTests + unprepared.length,
      skipped: read.numPendingTests + read.numTodoTests,
    }
  } catch {
    return { passed: 0, failed: 0, skipped: 0 } // no report: the runner did not come that far
  }
}

checkNode()
await ensureInstalled()
const { build } = await import('./build.mjs')

await check('Lint', () => tool('biome', 'ci', '--error-on-warnings'))
await check('Types', () => tool('tsc', '--noEmit'))
await check('Dead code', () => tool('knip', '--no-progress'))
await check('Import directions', () =>
  tool('depcruise', 'app', 'db', 'scripts', 'test', '--config', '.dependency-cruiser.mjs'),
)
await check('Build', () => build().then(() => true))
await tests('Unit tests', 'unit')
await tests('Tests over HTTP', 'http')
await check('Chromium', ensureChromium)
await tests('Browser tests', 'e2e')
// Tells, and decides nothing: the registry may not answer, and old packages within the tools may alarm it.
await step('Known leaks in packages (a report only)', () =>
  run('npm', ['audit', '--audit-level=high', '--omit=dev'], { timeout: 20_000 }),
)

if (broken.length > 0) say(`Not right: ${broken.join(', ')}`)
const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : ''
process.stdout.write(`\n${totals.passed} passed, ${totals.failed} failed${skipped}\n`)
process.exitCode = totals.failed > 0 ? 1 : 0
