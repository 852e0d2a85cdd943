import { Heading } from '#app/ui/heading.tsx'

interface Props {
  /** Of the organisation. */
  readonly title: string
  readonly slug: string
}

/** The way to all that an organisation owns. */
export function ExportOffer({ title, slug }: Props) {
  return (
    <section className="section" aria-labelledby="ophalen">
      <Heading level={2} id="ophalen">
        Alles van {title} ophalen
      </Heading>
      <p>
        Voor jullie eigen archief: alle teksten met hun beelden en bijlagen, en tabellen die je in een
        rekenprogramma opent. Ook wat niet openbaar is, zit erin; bewaar het dus zorgvuldig. Dat je het
        ophaalt, komt in het logboek.
      </p>
      <p className="form__actions">
        <a
          className="utrecht-button utrecht-button--secondary-action"
          href={`/organisaties/${slug}/export.zip`}
          download
        >
          Haal alles op (ZIP)
        </a>
      </p>
    </section>
  )
}
