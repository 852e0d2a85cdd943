import type { Answer } from './answer.server.ts'
import { allowedMethods } from './incoming.server.ts'

const explained: Readonly<Record<number, readonly [title: string, text: string]>> = {
  400: [
    'Dit adres klopt niet',
    'In het adres staan tekens die we niet kunnen lezen. Typ het adres opnieuw of zoek wat je nodig hebt.',
  ],
  403: [
    'Dit mag niet',
    'Dit formulier kwam niet van onze eigen pagina. Ga naar de pagina zelf en verstuur het daar opnieuw.',
  ],
  405: ['Dit kan hier niet', 'Wat je programma vroeg, kan niet op dit adres.'],
  413: ['Dit is te groot', 'Wat je stuurde is te groot. Maak het korter of kleiner en probeer het opnieuw.'],
  414: ['Dit adres is te lang', 'Het adres is te lang. Maak je zoekvraag korter.'],
  431: [
    'Dit verzoek is te groot',
    'Je browser stuurde te veel gegevens mee. Wis de cookies van deze site en probeer het opnieuw.',
  ],
  500: ['Er ging iets mis', 'De fout ligt bij ons. Probeer het over een minuut nog eens.'],
}

interface Circumstances {
  /** Addresses of the stylesheets of the site. */
  readonly styles: readonly string[]
  /** The id under which the log has it, to pass on. */
  readonly errorId?: string
}

/** A page for what the server answers before, or instead of, the framework. */
export function errorPage(status: number, { styles, errorId }: Circumstances): Answer {
  const [title, text] = explained[status] ?? explained[500]!
  const links = styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('')
  const named = errorId
    ? `<p>Blijft het misgaan? Geef dan dit nummer door: <strong>${errorId}</strong>.</p>`
    : ''
  const html = `<!doctype html>
<html lang="nl" class="voorbeeld-theme leerplein-theme">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} | Leerplein</title>${links}
</head>
<body><main id="inhoud"><div class="wrap error-page">
<p class="kind-label">Fout ${status}</p>
<h1 class="utrecht-heading-1">${title}</h1>
<p class="utrecht-paragraph utrecht-paragraph--lead">${text}</p>${named}
<p><a href="/">Naar de voorpagina</a> of <a href="/zoeken">zoeken in Leerplein</a></p>
</div></main></body>
</html>
`
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...(status === 405 ? { allow: allowedMethods } : {}),
    },
    body: Buffer.from(html),
  }
}
