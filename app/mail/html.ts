import type { Forms } from './forms.ts'

// Mail programs know little: styles stand on each element, and Outlook lays out by tables and fills by bgcolor.
const font = 'font-family:Arial,Helvetica,sans-serif;color:#1b2430'
const body = `${font};font-size:16px;line-height:24px`
const table = 'role="presentation" border="0" cellpadding="0" cellspacing="0"'
const blue = '#1a5a8c'

/** The parts of a mail in HTML; every text is escaped here. */
export const htmlParts: Forms = {
  paragraph: (text) => `<p style="${body};margin:0 0 16px">${lines(text)}</p>`,
  list: (items) =>
    `<ul style="${body};margin:0 0 16px;padding:0 0 0 24px">${items.map((item) => `<li>${lines(item)}</li>`).join('')}</ul>`,
  links: (items) =>
    `<ul style="${body};margin:0 0 16px;padding:0 0 0 24px">${items.map(({ text, address }) => `<li style="margin:0 0 8px"><a href="${escaped(address)}" style="color:${blue}">${escaped(text)}</a></li>`).join('')}</ul>`,
  button: (label, address) => {
    const href = escaped(address)
    const link = `${font};font-size:16px;line-height:24px;font-weight:bold;color:#ffffff;text-decoration:none;display:inline-block;padding:12px 24px`
    return `<table ${table}><tr><td bgcolor="${blue}" style="border-radius:4px"><a href="${href}" style="${link}">${escaped(label)}</a></td></tr></table>
<p style="${font};font-size:14px;line-height:20px;margin:12px 0 16px">Werkt de knop niet? Ga dan naar dit adres:<br><a href="${href}" style="color:${blue};word-break:break-all">${href}</a></p>`
  },
  footer: (text, link) => {
    const small = `${font};font-size:14px;line-height:20px;color:#4a5563;margin:0`
    const anchor = link
      ? `<br><a href="${escaped(link.address)}" style="color:${blue}">${escaped(link.label)}</a>`
      : ''
    return `<hr style="border:0;border-top:1px solid #d9d4c9;margin:24px 0 16px"><p style="${small}">${lines(text)}${anchor}</p>`
  },
}

/**
 * The page round the parts: nothing is fetched when it is opened.
 *
 * @param content HTML.
 */
export function htmlPage(subject: string, content: string): string {
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(subject)}</title>
</head>
<body style="margin:0;padding:0;background-color:#fbfaf6">
<table ${table} width="100%" bgcolor="#fbfaf6"><tr><td align="center" style="padding:24px 12px">
<table ${table} width="600" bgcolor="#ffffff" style="width:100%;max-width:600px"><tr><td style="padding:32px">
<h1 style="${font};font-size:22px;line-height:30px;margin:0 0 24px">${escaped(subject)}</h1>
${content}
</td></tr></table>
</td></tr></table>
</body>
</html>
`
}

function lines(text: string): string {
  return escaped(text).replaceAll('\n', '<br>')
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`)
}
