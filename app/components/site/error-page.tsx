import { Heading } from '#app/ui/heading.tsx'
import { SearchBar } from '#app/ui/search-bar.tsx'
import { errorWords } from './error-words.ts'

/** What a visitor may know of an error. */
export interface ToldError {
  readonly status: number
  /** What to do, when that is more than the status says. */
  readonly message?: string
  /** The id under which the log has it, to pass on. */
  readonly errorId?: string
}

/** What a visitor sees in the place of a page: what is the matter, what to do, and a way on. */
export function ErrorPage({ status, message, errorId }: ToldError) {
  const { title, text } = errorWords(status)
  const canSearch = status !== 503 // else nothing is offered that needs the search engine
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
      {canSearch && (
        <search>
          <form action="/zoeken" method="get" className="error-page__search">
            <SearchBar id="zoek" label="Wat zoek je?" suggestions="/zoeken/suggesties" />
          </form>
        </search>
      )}
      <p>
        {canSearch ? 'Of begin' : 'Begin intussen'} bij <a href="/">de voorpagina</a>,{' '}
        {canSearch ? <a href="/ervaringen">alle ervaringen</a> : <a href="/agenda">de agenda</a>} of{' '}
        <a href="/themas">de thema's</a>.
      </p>
    </div>
  )
}

/** The title of the page in the place of which an error is shown. */
export function errorTitle(status: number): string {
  return `${errorWords(status).title} | Leerplein`
}

function mailTo(errorId: string): string {
  return `mailto:redactie@leerplein.example?subject=${encodeURIComponent(`Fout ${errorId} op Leerplein`)}`
}
