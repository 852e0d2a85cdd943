import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { render } from '#app/mail/render.ts'
import { mailText } from '#app/mail/templates/index.ts'
import { examples } from './examples.ts'

const rendered = (template: string, data: unknown) =>
  render(mailText(template, data), { siteUrl: 'https://leerplein.example', name: 'Anna' })

test('there is an example of each kind of mail', () => {
  const files = readdirSync('app/mail/templates')
    .map((file) => file.replace('.ts', ''))
    .sort()

  expect(examples.map(({ template }) => template).sort()).toEqual(files.filter((name) => name !== 'index'))
})

test.each(examples)(
  '$template says the same in HTML and in plain text, and why one gets it',
  ({ template, data }) => {
    const { subject, html, text } = rendered(template, data)

    expect(subject).toMatch(/\S/)
    expect(text).toMatch(/^Hallo Anna,\n\n/)
    expect(text).toMatch(/\n\n-- \nJe krijgt deze mail omdat [a-zA-Z].*[.]\n$/)
    expect(words(html)).toBe(`${subject} ${words(text)}`.replace(/ -- (?=Je krijgt)/, ' '))
  },
)

test.each(examples)(
  '$template fetches nothing, follows nobody and fits in mail programs',
  ({ template, data }) => {
    const { html } = rendered(template, data)

    expect(html).not.toMatch(/<(?:img|script|link|style|iframe|form)\b|url\(|class=/)
    expect(
      [...html.matchAll(/href="([^"]*)"/g)].every(([, href]) =>
        href?.startsWith('https://leerplein.example/'),
      ),
    ).toBe(true)
    expect([...html.matchAll(/<table\b[^>]*>/g)].every(([tag]) => tag.includes('role="presentation"'))).toBe(
      true,
    )
  },
)

test('an invitation says until when it holds, by the calendar of the Netherlands', () => {
  expect(rendered('invitation', examples[0]?.data).text).toContain(
    'De link werkt tot zaterdag 5 december 2026.',
  )
})

test('a beheerder without an organisation is invited without one', () => {
  const data = { ...examples[0]?.data, organisation: null }

  expect(rendered('invitation', data).text).toContain('Bram nodigt je uit om mee te doen aan Leerplein.\n')
})

test('a reason keeps its paragraphs', () => {
  const { html, text } = rendered('join-declined', {
    organisation: 'Leusden',
    reason: 'Eén.\r\n\r\n\r\nTwee.\nDrie.',
  })

  expect(text).toContain('\n\nEén.\n\nTwee.\nDrie.\n\n')
  expect(html).toContain('>Twee.<br>Drie.</p>')
})

test.each(['https://evil.example/', '//evil.example', '/\\evil.example', '/a b', '/a\nb', '/"onclick=', ''])(
  'a link leads to the site itself: %j is refused',
  (path) => {
    expect(() => mailText('password-reset', { path })).toThrow()
  },
)

test('who can be taken off a list finds how below the mail, and so does the mail program', () => {
  const { headers, html, text } = render(
    { subject: 'Nieuws', blocks: [], because: 'je dit thema volgt.' },
    { siteUrl: 'https://leerplein.example', name: null, unsubscribe: '/afmelden/abc' },
  )

  expect(headers).toMatchObject({
    'List-Unsubscribe': '<https://leerplein.example/afmelden/abc>',
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  })
  expect(text).toMatch(
    /omdat je dit thema volgt\.\nMeld je af voor deze mail: https:\/\/leerplein\.example\/afmelden\/abc\n$/,
  )
  expect(html).toContain('<a href="https://leerplein.example/afmelden/abc"')
})

/** What a reader sees: no tags, no marks of lists, where links lead, and the line beside a button in its place. */
function words(text: string): string {
  return text
    .replace(/<head>.*<\/head>/s, '')
    .replace(/<li[^>]*><a href="([^"]*)"[^>]*>(.*?)<\/a><\/li>/g, '$2: $1 ')
    .replace(/<p[^>]*>Werkt de knop niet\?.*?<br>/gs, ': ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/^- /gm, '')
    .replace(/\s+/g, ' ')
    .replaceAll(' :', ':')
    .trim()
}
