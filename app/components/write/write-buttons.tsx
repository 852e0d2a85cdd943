import { kindOf } from '#app/models/entries/kinds/index.ts'
import type { WriteView } from '#app/models/entries/writing/write-view.ts'
import { SubmitButton } from '#app/ui/button.tsx'

/** What one can do with what was written. */
export function WriteButtons({ view: { kind, mayEdit, mayCorrect } }: { view: WriteView }) {
  return (
    <div className="form__actions write-form__actions">
      {mayEdit && (
        <SubmitButton name="doe" value="indienen">
          Verder naar indienen
        </SubmitButton>
      )}
      {mayEdit && (
        <SubmitButton look="secondary-action" name="doe" value="bewaar">
          Bewaar
        </SubmitButton>
      )}
      <SubmitButton look="secondary-action" name="doe" value="voorbeeld">
        Bekijk het voorbeeld
      </SubmitButton>
      {kindOf(kind).isCase && (
        <SubmitButton look="secondary-action" name="doe" value="vergelijkbaar">
          Zie wat hierop lijkt
        </SubmitButton>
      )}
      {mayCorrect && (
        <div className="write-form__correct">
          <SubmitButton look={mayEdit ? 'secondary-action' : 'primary-action'} name="doe" value="verbetering">
            Kleine verbetering: meteen online
          </SubmitButton>
          <p className="choice__help">
            Voor een spelfout of een link die niet werkt. Een kennismakelaar kijkt er achteraf naar.
          </p>
        </div>
      )}
    </div>
  )
}
