import type { PageSection } from '#app/ui/section.tsx'

/** What counts when people search, in plain words; the order and weights are those of the search engine. */
export const explanation: readonly PageSection[] = [
  {
    id: 'woorden',
    title: 'Welke woorden tellen',
    content: (
      <div className="prose">
        <p>
          De volgorde van je woorden maakt niet uit. Wat de meeste van je woorden bevat, staat bovenaan. Een
          woord dat in weinig pagina's staat, telt zwaarder. Woorden die bijna overal in staan, zoals{' '}
          <em>de</em> of <em>een</em>, tellen nauwelijks mee. Dat geldt ook voor woorden die weinig zeggen,
          zoals <em>houden</em> of <em>nieuw</em>.
        </p>
        <p>
          Staan je woorden dicht bij elkaar, dan komt een pagina hoger. Typ je een titel of samenvatting over,
          dan staat die pagina meestal voorop.
        </p>
        <p>
          Hoofdletters en accenten zijn niet belangrijk. Enkelvoud en meervoud horen bij elkaar: met{' '}
          <em>stad</em> vind je ook <em>steden</em>.
        </p>
      </div>
    ),
  },
  {
    id: 'plaats',
    title: 'Waar het woord staat',
    content: (
      <div className="prose">
        <p>
          Een woord telt zwaarder naarmate het meer zegt over waar de pagina over gaat. Van zwaar naar licht:
        </p>
        <ol>
          <li>de titel;</li>
          <li>de vraag of het vraagstuk, en de gemeente waar het speelde;</li>
          <li>de samenvatting;</li>
          <li>de andere antwoorden, zoals de vorm, de partijen en de gebruikte werkvormen;</li>
          <li>de rest van de tekst.</li>
        </ol>
      </div>
    ),
  },
  {
    id: 'delen',
    title: 'Samengestelde woorden en andere woorden',
    content: (
      <div className="prose">
        <p>
          Met <em>participatie</em> vind je ook <em>bewonersparticipatie</em>. En wie{' '}
          <em>bewonersparticipatie</em> typt, vindt ook <em>participatie van bewoners</em>. Schrijf je{' '}
          <em>werk groep</em> los, dan vind je ook <em>werkgroep</em>. Staat een samengesteld woord nergens,
          dan zie je wat een deel ervan bevat.
        </p>
        <p>
          We zoeken ook naar woorden die op hetzelfde neerkomen: wie <em>bewoner</em> typt, krijgt ook{' '}
          <em>inwoner</em>. Boven de resultaten staat welke woorden dat zijn. Ze tellen iets lichter dan je
          eigen woorden.
        </p>
      </div>
    ),
  },
  {
    id: 'typefouten',
    title: 'Typefouten',
    content: (
      <div className="prose">
        <p>
          Lijkt een woord een typefout, of ontbreekt er een spatie, dan zoeken we ook wat je bedoelde. We
          vragen dan: <em>Bedoelde je …?</em> Is er met je eigen woorden niets te vinden, dan zie je alleen
          wat er met de verbeterde woorden is.
        </p>
      </div>
    ),
  },
  {
    id: 'suggesties',
    title: 'Suggesties terwijl je typt',
    content: (
      <div className="prose">
        <p>
          We maken het woord af dat je begint, en noemen gemeenten, thema's, organisaties en titels die
          passen. Kies met de pijltjes en Enter, of klik. De woorden komen uit teksten die iedereen mag lezen.
        </p>
      </div>
    ),
  },
  {
    id: 'precies',
    title: 'Precies zoeken',
    content: (
      <div className="prose">
        <dl className="explained">
          <dt>
            <kbd>"gemengde werkgroep"</kbd>
          </dt>
          <dd>Tussen aanhalingstekens: alleen als de woorden zo bij elkaar staan.</dd>
          <dt>
            <kbd>terras -vergunning</kbd>
          </dt>
          <dd>Met een min ervoor: alleen als dat woord er niet in staat.</dd>
        </dl>
      </div>
    ),
  },
  {
    id: 'filters',
    title: 'Filters en volgorde',
    content: (
      <div className="prose">
        <p>
          Kies je binnen één filter twee dingen, dan zie je alles wat bij een van de twee hoort. Kies je in
          twee filters iets, dan moet het bij allebei horen. Het getal achter een keuze zegt hoeveel je dan
          ziet.
        </p>
        <p>
          <em>Beste eerst</em> kijkt naar je woorden. <em>Nieuwste eerst</em> kijkt alleen naar de datum, en{' '}
          <em>op titel</em> naar het alfabet. Wie iets las of hoe vaak, telt nooit mee.
        </p>
        <p>Het adres van de pagina is je hele zoekvraag. Je kunt het bewaren of doorsturen.</p>
      </div>
    ),
  },
]
