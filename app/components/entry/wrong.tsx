import type { EntryPage } from '#app/models/entries/views.ts'
import { Heading } from '#app/ui/heading.tsx'

/** Role address of the editors, who pass on what they can't mend themselves. */
const editors = 'redactie@leerplein.example'

/** *Klopt er iets niet?* leads to the role that can mend the entry. */
export function Wrong({ entry }: { entry: EntryPage }) {
  const { document, linked, card } = entry
  const owner = document.owner ? linked[document.owner] : undefined
  const themes = document.themes.flatMap((id) => linked[id] ?? [])
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
        .{' '}
        {themes.length === 0 ? (
          'Een beheerder past het dan aan.'
        ) : (
          <>
            De kennismakelaar van het thema{' '}
            {themes.map((theme, place) => (
              <span key={theme.id}>
                {place > 0 && ' of '}
                <a href={theme.path}>{theme.title}</a>
              </span>
            ))}{' '}
            kan het aanpassen
            {owner && (
              <>
                , in overleg met <a href={owner.path}>{owner.title}</a>
              </>
            )}
            .
          </>
        )}
      </p>
    </section>
  )
}
