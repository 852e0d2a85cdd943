import type { Hostile } from './hostile.ts'

/** Texts that take a parser long, or its stack; all within two seconds. */
export const bombs: Readonly<Record<string, { readonly text: string; readonly expect: Hostile['expect'] }>> =
  {
    '10,000 quotes in one another': { text: `${'> '.repeat(10_000)}a`, expect: 'refused' },
    '10,000 lists in one another': { text: `${'- '.repeat(10_000)}a`, expect: 'refused' },
    '10,000 numbered lists': { text: `a\n\n${'1. '.repeat(10_000)}a`, expect: 'refused' },
    'quotes and lists by turns': { text: `${'> - '.repeat(5_000)}a`, expect: 'refused' },
    'quotes and lists without blanks': { text: `${'>'.repeat(50_000)}a`, expect: 'refused' },
    'lists that go deeper line by line': {
      text: Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
      expect: 'refused',
    },
    '10,000 opening brackets': { text: '['.repeat(10_000), expect: 'either' },
    '10,000 image openings': { text: '!['.repeat(10_000), expect: 'either' },
    '10,000 links half open': { text: '[a]('.repeat(10_000), expect: 'either' },
    '10,000 emphases half open': { text: '**a*'.repeat(10_000), expect: 'either' },
    '500 runs of backticks of growing length': {
      text: Array.from({ length: 500 }, (_, length) => '`'.repeat(length)).join(' '),
      expect: 'either',
    },
    '10,000 braces': { text: '{'.repeat(10_000), expect: 'refused' },
    '10,000 closed braces': { text: `${'{'.repeat(10_000)}${'}'.repeat(10_000)}`, expect: 'refused' },
    '10,000 brackets in an expression': {
      text: `{${'['.repeat(10_000)}${']'.repeat(10_000)}}`,
      expect: 'refused',
    },
    '5,000 components in one another': {
      text: `${'<Tip>'.repeat(5_000)}${'</Tip>'.repeat(5_000)}`,
      expect: 'refused',
    },
    '2,000 components on lines': {
      text: `${'<Tip>\n'.repeat(2_000)}a\n${'</Tip>\n'.repeat(2_000)}`,
      expect: 'refused',
    },
    '2,000 fragments': { text: `${'<>'.repeat(2_000)}${'</>'.repeat(2_000)}`, expect: 'refused' },
    'a table of 10,000 columns': {
      text: `${'|a'.repeat(10_000)}|\n${'|-'.repeat(10_000)}|`,
      expect: 'either',
    },
    '10,000 notes': {
      text: Array.from({ length: 10_000 }, (_, note) => `[^${note}]`).join(''),
      expect: 'either',
    },
    '2,000 notes on one definition': { text: `${'[^a]'.repeat(2_000)}\n\n[^a]: x`, expect: 'either' },
    '10,000 definitions': {
      text: Array.from({ length: 10_000 }, (_, name) => `[${name}]: /x`).join('\n'),
      expect: 'either',
    },
    '10,000 entities': { text: '&#106;'.repeat(10_000), expect: 'either' },
    '10,000 addresses': { text: 'www.a.nl '.repeat(10_000), expect: 'either' },
    '10,000 at signs': { text: 'a@'.repeat(10_000), expect: 'either' },
    'a line of 1 MB': { text: 'a'.repeat(1_000_000), expect: 'refused' },
    'a line of 1 MB of blanks': { text: ' '.repeat(1_000_000), expect: 'refused' },
    'a line of 1 MB of marks': { text: '> '.repeat(500_000), expect: 'refused' },
    'a line as long as it may be': { text: 'woord '.repeat(33_000), expect: 'either' },
    'blanks as long as it may be': { text: `a${' '.repeat(199_990)}b`, expect: 'either' },
    '100,000 NUL bytes': { text: '\u0000'.repeat(100_000), expect: 'refused' },
  }
