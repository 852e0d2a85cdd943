/** What stands at the start of a line or a text and means more than text. */
export const lines = {
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

export const linePlaces = {
  'first line': '§\n\nTekst.',
  'after a paragraph': 'Tekst.\n\n§',
  'between paragraphs': 'Tekst.\n\n§\n\nTekst.',
}

export const frontMatters = {
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
export const harmless = {
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
