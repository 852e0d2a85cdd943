import type { KindName } from '#app/models/entries/kinds/index.ts'
import type { EntryPage } from '#app/models/entries/views.ts'
import { Heading } from '#app/ui/heading.tsx'

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

/**
 * The way to the role behind the entry: to ask something, or to tell what is not right. Who that is now, the form says:
 * this page is kept, and roles change.
 */
export function Contact({ entry: { card } }: { entry: Pick<EntryPage, 'card'> }) {
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
        Klopt er iets niet? <a href={`/vragen/${card.id}?onderwerp=fout`}>Laat het weten</a>.
      </p>
    </section>
  )
}
