import { isRouteErrorResponse } from '@remix-run/react'
import { Heading } from '#app/ui/heading.tsx'
import { SearchBar } from '#app/ui/search-bar.tsx'

interface Explained {
  readonly title: string
  readonly text: string
}

const explained: Readonly<Record<number, Explained>> = {
  404: {
    title: 'Deze pagina is er niet',
    text: 'Misschien is het adres verkeerd getypt, of is de pagina verhuisd. Zoek hieronder wat je nodig hebt.',
  },
  410: {
    title: 'Deze pagina is weggehaald',
    text: 'Wat hier stond, is verwijderd en komt niet terug. Zoek hieronder naar iets dat erop lijkt.',
  },
  503: {
    title: 'Dit lukt nu even niet',
    text: 'Probeer het over een minuut nog eens. De rest van de site werkt gewoon door.',
  },
}

const unforeseen: Explained = {
  title: 'Er ging iets mis',
  text: 'Dat ligt aan ons en niet aan jou. Laad de pagina opnieuw, of probeer het over een paar minuten nog eens.',
}

/** The title of the page in the place of which an error is shown. */
export function errorTitle(error: unknown): string {
  return `${(explained[told(error).status] ?? unforeseen).title} | Leerplein`
}

/** What a visitor sees in the place of a page: what is the matter and what to do. */
export function ErrorPage({ error }: { error: unknown }) {
  const { status, message, errorId } = told(error)
  const { title, text } = explained[status] ?? unforeseen
  return (
    <div className="wrap error-page">
      <p className="kind-label">Fout {status}</p>
      <Heading level={1}>{title}</Heading>
      <p className="utrecht-paragraph utrecht-paragraph--lead">{message ?? text}</p>
      {errorId && (
        <p className="error-page__id">
          Blijft het misgaan? Mail <a href={mailTo(errorId)}>redactie@leerplein.example</a> en noem dit
          nummer: <strong>{errorId}</strong>
        </p>
      )}
      {status !== 503 && (
        <search>
          <form action="/zoeken" method="get" className="error-page__search">
            <SearchBar id="zoek" label="Wat zoek je?" />
          </form>
        </search>
      )}
      <p>
        Of begin bij <a href="/">de voorpagina</a>, <a href="/ervaringen">alle ervaringen</a> of{' '}
        <a href="/themas">de thema's</a>.
      </p>
    </div>
  )
}

function mailTo(errorId: string): string {
  return `mailto:redactie@leerplein.example?subject=${encodeURIComponent(`Fout ${errorId} op Leerplein`)}`
}

/** What the server said of the error; of one that it did not foresee it gives no more than an id. */
function told(error: unknown): { status: number; message?: string; errorId?: string } {
  if (!isRouteErrorResponse(error)) return { status: 500 }
  const data = (error.data ?? {}) as { message?: string; errorId?: string }
  return { status: error.status, message: data.message, errorId: data.errorId }
}
