import { SubmitButton } from '#app/ui/button.tsx'
import { Heading } from '#app/ui/heading.tsx'

/** Whether reactions of members wait until somebody looked, and the button to change that. */
export function ModerationForm({ moderated }: { moderated: boolean }) {
  return (
    <section className="part" aria-labelledby="reacties">
      <Heading level={2} id="reacties">
        Reacties
      </Heading>
      <form method="post" className="form">
        <input type="hidden" name="doe" value={moderated ? 'meteen' : 'nakijken'} />
        <p>
          {moderated
            ? 'Een reactie van een lid staat pas online als een kennismakelaar ernaar gekeken heeft.'
            : 'Een reactie van een lid staat meteen online. Loopt het gesprek uit de hand? Laat reacties dan eerst nakijken.'}{' '}
          Een reactie van iemand zonder account wordt altijd eerst nagekeken.
        </p>
        <SubmitButton look="secondary-action" className="form__alone">
          {moderated ? 'Zet reacties weer meteen online' : 'Laat reacties eerst nakijken'}
        </SubmitButton>
      </form>
    </section>
  )
}
