import type { EntryCard, EntryPage } from '#app/models/entries/views.ts'
import { Heading } from '#app/ui/heading.tsx'

/** Role address of the editors, who pass on what they can't mend themselves. */
const editors = 'redactie@leerplein.example'

/** *Klopt er iets niet?* leads to the role that can mend the entry. */
export function Wrong({ entry }: { entry: EntryPage }) {
  const { document, card } = entry
  const mail = new URLSearchParams({
    subject: `Klopt er iets niet? ${document.title}`,
    body: `Het gaat over ${card.path}\n\nDit klopt niet:\n`,
  })
  return (
    <section className="wrong" aria-labelledby="klopt-er-iets-niet">
      <Heading level={2} look={3} id="klopt-er-iets-niet">
        Klopt er iets niet?
      </Heading>
      <p>
        <a href={`mailto:${editors}?${mail.toString().replaceAll('+', '%20')}`}>Laat het de redactie weten</a>
        . <WhoMends entry={entry} />
      </p>
    </section>
  )
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
