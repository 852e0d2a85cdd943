import type { SendInView } from '#app/models/entries/writing/send-in-view.ts'
import { visibilities } from '#app/models/vocabularies/kinds.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { Choices, Tick } from '#app/ui/form/choices.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { type Reply, repliedIn } from './reply.ts'

interface Props {
  readonly view: SendInView
  readonly reply?: Reply
}

const audiences = visibilities.terms.map(({ slug, label, explanation }) => ({
  value: slug,
  label,
  help: explanation,
}))

/** The day-after blog of a vraagstukeigenaar: online at once, for whom they choose. */
export function PublishAtOnceForm({ view, reply }: Props) {
  const state = repliedIn('meteen', reply)
  return (
    <section className="part" aria-labelledby="publiceer-meteen">
      <Heading level={2} id="publiceer-meteen">
        Publiceer je dag-erna-blog
      </Heading>
      <p>
        Als vraagstukeigenaar zet je dit verhaal zelf online. Een {view.reviewers} kijkt er achteraf naar.
      </p>
      <form method="post" className="form">
        <input type="hidden" name="versie" value={view.revision ?? ''} />
        <Choices field={state('wie')} label="Wie mag dit verhaal lezen?" options={audiences} />
        {view.found.length > 0 && (
          <Tick field={state('nagekeken')} label="Ik heb het nagekeken; het mag erin blijven" />
        )}
        <div className="form__actions">
          <SubmitButton name="doe" value="meteen">
            Publiceer dit verhaal
          </SubmitButton>
        </div>
      </form>
    </section>
  )
}
