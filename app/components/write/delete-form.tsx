import type { Losses } from '#app/models/entries/deleting/losses.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { type Reply, repliedIn } from './reply.ts'

interface Props {
  readonly losses: Losses
  readonly reply?: Reply
}

/** The way to delete a text for good: first what is lost, then its title typed once more. */
export function DeleteForm({ losses, reply }: Props) {
  const { title, hindrance, writers } = losses
  return (
    <section className="part" aria-labelledby="verwijderen">
      <Heading level={2} id="verwijderen">
        Verwijderen
      </Heading>
      {hindrance ? (
        <p>Dit kan nu niet verwijderd worden. {hindrance}</p>
      ) : (
        <form method="post" className="form">
          <input type="hidden" name="doe" value="verwijderen" />
          <p>
            Verwijderen kan niet worden teruggedraaid. Wil je de tekst alleen uit de lijsten halen? Archiveer
            hem dan. Dit gaat weg:
          </p>
          <ul>
            {lostItems(losses).map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
          {writers.length > 0 && (
            <p>
              <strong>
                {writers.join(', ')} {writers.length === 1 ? 'schrijft' : 'schrijven'} hier nog aan.
              </strong>{' '}
              Dat is ook weg. Overleg eerst. De schrijvers krijgen een mail.
            </p>
          )}
          <TextField
            field={repliedIn('beheer', reply)('titel')}
            label="Typ de titel over"
            help={`Typ: ${title}`}
          />
          <SubmitButton look="secondary-action" className="form__alone">
            Verwijder voorgoed
          </SubmitButton>
        </form>
      )}
    </section>
  )
}

function lostItems({ versions, reactions, questions, files, pointing }: Losses): string[] {
  const counted = (number: number, one: string, many: string) =>
    number === 0 ? [] : [`${number} ${number === 1 ? one : many}`]
  return [
    'de tekst met zijn adres; wie hem zoekt, leest dat hij er niet meer is',
    ...counted(versions, 'versie', 'versies'),
    ...counted(reactions, 'reactie', 'reacties'),
    ...counted(questions, 'vraag die iemand stelde', 'vragen die lezers stelden'),
    ...counted(files, 'bestand', 'bestanden'),
    ...counted(pointing, 'verwijzing in een andere tekst', 'verwijzingen in andere teksten'),
  ]
}
