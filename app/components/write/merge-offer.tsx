import { Notice } from '#app/ui/notice.tsx'

interface Props {
  readonly id: string
  /** Id of the form with the text that was not kept. */
  readonly form: string
}

/** For a text that was not kept because its writer wrote on elsewhere: the way to both of them. */
export function MergeOffer({ id, form }: Props) {
  return (
    <Notice title="Je schreef ook ergens anders verder">
      <p>Wat je hier typte, is nog niet bewaard. Leg de twee teksten naast elkaar en kies wat je houdt.</p>
      <p className="notice__action">
        <button
          type="submit"
          form={form}
          formAction={`/schrijven/${id}/samenvoegen`}
          name="doe"
          value="naast"
          className="utrecht-button utrecht-button--secondary-action"
        >
          Leg de teksten naast elkaar
        </button>
      </p>
    </Notice>
  )
}
