import type { SendInView } from '#app/models/entries/writing/send-in-view.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { Tick } from '#app/ui/form/choices.tsx'
import { TextArea } from '#app/ui/form/text-field.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { type Reply, repliedIn } from './reply.ts'

interface Props {
  readonly view: SendInView
  readonly reply?: Reply
}

/** The last step: what was looked at, a word to who reviews, and the button. */
export function SendInForm({ view, reply }: Props) {
  const { revision, found, mayPublish, mayPublishAtOnce, reviewers } = view
  const state = repliedIn('indienen', reply)
  return (
    <section className="part" aria-labelledby="dien-in">
      <Heading level={2} id="dien-in">
        {mayPublishAtOnce ? `Of laat eerst een ${reviewers} lezen` : 'Klaar om in te dienen'}
      </Heading>
      <p>
        Een {reviewers} leest je tekst en zet hem online, of stuurt hem terug met een reden. Je krijgt er mail
        over. Tot die tijd blijft alles zoals het is.
      </p>
      <form method="post" className="form">
        <input type="hidden" name="versie" value={revision ?? ''} />
        {found.length > 0 && (
          <Tick field={state('nagekeken')} label="Ik heb het nagekeken; het mag erin blijven" />
        )}
        <TextArea field={state('bericht')} label={`Bericht aan de ${reviewers}`} rows={3} optional />
        <div className="form__actions">
          <SubmitButton
            look={mayPublishAtOnce ? 'secondary-action' : 'primary-action'}
            name="doe"
            value="indienen"
          >
            Dien in
          </SubmitButton>
          {mayPublish && (
            <SubmitButton look="secondary-action" name="doe" value="publiceren">
              Dien in en publiceer
            </SubmitButton>
          )}
        </div>
      </form>
    </section>
  )
}
