import GithubSlugger from 'github-slugger'
import type { RenderedRow } from '#app/models/texts/rendered-texts.server.ts'
import { textHash } from '#app/models/texts/text-hash.server.ts'
import type { Language } from './language.ts'
import type { Random } from './random.ts'

/** Markdown as an answer to a question of a form: a paragraph of a few sentences. */
export function answerText(language: Language, random: Random): string {
  return language.sentences(random, 1 + Math.floor(random() * 3))
}

/** Markdown as the body of an entry: paragraphs, headings and a list; about 270 words. */
export function bodyText(language: Language, random: Random): string {
  const blocks = [language.sentences(random, 3)]
  for (let part = 0; part < 3; part += 1) {
    blocks.push(`## ${language.phrase(random, 4)}`, language.sentences(random, 3))
  }
  blocks.push(
    [1, 2, 3].map(() => `- ${language.phrase(random, 8)}`).join('\n'),
    language.sentences(random, 1),
  )
  return blocks.join('\n\n')
}

/**
 * The row that the renderer makes of a text of this file (a test compares them). Sending every text through the
 * renderer's thread would take most of an hour for 100,000 entries, and is not what is measured.
 */
export function renderedRow(markdown: string): RenderedRow {
  const slugger = new GithubSlugger()
  const headings: RenderedRow['headings'] = []
  const html: string[] = []
  for (const block of markdown.split('\n\n')) {
    if (block.startsWith('## ')) {
      const text = block.slice(3)
      const id = slugger.slug(text)
      headings.push({ id, text, depth: 2 })
      html.push(`<h2 id="${id}">${text}</h2>`)
    } else if (block.startsWith('- ')) {
      const items = block.split('\n').map((line) => `<li>${line.slice(2)}</li>`)
      html.push(['<ul>', ...items, '</ul>'].join('\n'))
    } else html.push(`<p>${block}</p>`)
  }
  return {
    hash: textHash(markdown, 'member'),
    html: html.join('\n'),
    headings,
    plainText: markdown.replaceAll(/^(?:## |- )/gm, '').replaceAll('\n\n', '\n'),
    pointsAt: { entries: [], images: [], files: [] },
  }
}
