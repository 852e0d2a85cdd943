import { dutchTime } from '#app/models/dates.ts'
import type { NotKept } from './send.ts'

/** The line that says whether the text is kept. */
export interface Status {
  /** It is kept. Said aloud only after something was the matter: nobody wants to hear it every ten seconds. */
  saved(at: string): void
  /** Something is to be known or done; said aloud once. */
  trouble(text: string, ...more: Node[]): void
}

/** Takes over the line of the page. */
export function statusOf(line: HTMLElement): Status {
  const aloud = document.createElement('p')
  aloud.className = 'only-heard'
  aloud.setAttribute('role', 'status')
  line.after(aloud)
  line.removeAttribute('role')
  let troubled = ''
  return {
    saved(at) {
      const text = `Bewaard om ${dutchTime(at)}.`
      line.textContent = text
      line.classList.remove('is-troubled')
      if (troubled !== '') aloud.textContent = text
      troubled = ''
    },
    trouble(text, ...more) {
      if (text === troubled) return
      troubled = text
      line.replaceChildren(text, ...more.flatMap((node) => [' ', node]))
      line.classList.add('is-troubled')
      aloud.textContent = line.textContent
    },
  }
}

/** Why a text was not kept, and what to do. */
export function wordsFor(outcome: NotKept, isHere: boolean): [text: string, ...links: Node[]] {
  const where = isHere ? 'Je tekst staat op dit apparaat.' : 'Houd deze pagina open.'
  switch (outcome.kind) {
    case 'elsewhere':
      return [
        `Je schreef ergens anders verder. Er is niets weg. ${where}`,
        newTab(location.pathname, 'Bekijk de andere tekst'),
      ]
    case 'refused':
      return [`Nog niet bewaard. ${outcome.reason} ${where}`]
    case 'unreachable':
      return [`Nog niet bewaard: ${outcome.offline ? 'geen verbinding' : 'de site antwoordt niet'}. ${where}`]
    case 'signed-out':
      return [`Nog niet bewaard. ${outcome.reason} ${where}`, newTab('/inloggen', 'Log weer in')]
  }
}

/** A link in that line; in a new tab, so that the text stays where it is. */
function newTab(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = href
  link.target = '_blank'
  link.rel = 'noopener'
  link.textContent = `${text} (nieuw tabblad)`
  return link
}
