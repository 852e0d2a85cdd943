import { PleinFromAbove } from '#app/components/site/blocks.tsx'
import suggesting from '#app/enhance/search/main.ts?worker&url'
import { Heading } from '#app/ui/heading.tsx'
import { SearchBar } from '#app/ui/search-bar.tsx'

const questions = [
  'raadsleden en bewoners samen in een werkgroep',
  'ondernemers en omwonenden oneens over een plein',
  'welke vorm van participatie past bij ons project',
]

/** What this is, in one sentence, and the way to one's own question. */
export function HomeHero() {
  return (
    <div className="home-hero">
      <div>
        <Heading level={1}>Leer van wat een andere gemeente al probeerde</Heading>
        <p className="utrecht-paragraph utrecht-paragraph--lead home-hero__lead">
          Experimenten met lokale democratie, bijeenkomsten die iets losmaakten en eerlijke verhalen van de
          dag erna. Ook van wat niet lukte.
        </p>
        <search>
          <form action="/zoeken" method="get">
            <SearchBar id="zoek" label="Waar loop je tegenaan?" suggestions="/zoeken/suggesties" />
          </form>
        </search>
        <ul className="home-hero__questions plain-list" aria-label="Voorbeelden van vragen">
          {questions.map((question) => (
            <li key={question}>
              <a href={`/zoeken?${new URLSearchParams({ q: question })}`}>{question}</a>
            </li>
          ))}
        </ul>
      </div>
      <PleinFromAbove />
      <script type="module" src={suggesting} />
    </div>
  )
}
