import type { KindName } from '#app/models/entries/kinds/index.ts'
import type { EntryCard, EntryPage } from '#app/models/entries/views.ts'
import { Heading } from '#app/ui/heading.tsx'

/** The way to the role behind the entry: to ask something, or to tell what is not right. */
export function Contact({ entry }: { entry: EntryPage }) {
  const { card } = entry
  return (
    <section className="contact" aria-labelledby="contact">
      <Heading level={2} look={3} id="contact">
        Vraag of opmerking?
      </Heading>
      <p>
        <a href={`/vragen/${card.id}`}>Stel een vraag</a> over {about[card.kind]}. Je krijgt antwoord per
        mail.
      </p>
      <p>
        Klopt er iets niet? <a href={`/vragen/${card.id}?onderwerp=fout`}>Laat het weten</a>.{' '}
        <WhoMends entry={entry} />
      </p>
    </section>
  )
}

const about: Readonly<Record<KindName, string>> = {
  experiment: 'deze ervaring',
  plein: 'deze ervaring',
  blog: 'dit verhaal',
  tool: 'deze methode',
  leerkring: 'deze leerkring',
  bijeenkomst: 'deze bijeenkomst',
  thema: 'dit thema',
  organisatie: 'deze organisatie',
  pagina: 'deze pagina',
}

/** A kennismakelaar of the theme, or a beheerder where there is no theme; with the owner, whose story it is. */
function WhoMends({ entry: { document, linked } }: { entry: EntryPage }) {
  const owner = document.owner ? linked[document.owner] : undefined
  const themes = document.themes.flatMap((id) => linked[id] ?? [])
  const withOwner = owner && (
    <>
      , in overleg met <a href={owner.path}>{owner.title}</a>
    </>
  )
  if (document.kind === 'thema') return <>De kennismakelaar van dit thema kan het aanpassen{withOwner}.</>
  if (themes.length === 0) return <>Een beheerder kan het aanpassen{withOwner}.</>
  return (
    <>
      De kennismakelaar van het thema <Either cards={themes} /> kan het aanpassen{withOwner}.
    </>
  )
}

function Either({ cards }: { cards: readonly EntryCard[] }) {
  return cards.map((card, place) => (
    <span key={card.id}>
      {place > 0 && ' of '}
      <a href={card.path}>{card.title}</a>
    </span>
  ))
}
