import { SubmitButton } from '#app/ui/button.tsx'

interface Props {
  /** What is asked for: `doe` of the form. */
  readonly act: string
  readonly text: string
  /** What it is about, for who hears one button after the other: *Weghalen: Anna Jansen*. */
  readonly about: string
  readonly values?: Readonly<Record<string, string>>
}

/** A button that is a form of its own. */
export function ActButton({ act, text, about, values = {} }: Props) {
  return (
    <form method="post" className="act">
      <input type="hidden" name="doe" value={act} />
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton look="secondary-action">
        {text}
        <span className="only-heard">: {about}</span>
      </SubmitButton>
    </form>
  )
}
