/** What is the matter with a form, by the name of the field; an empty name stands for the form as a whole. */
export type FormErrors = Readonly<Record<string, readonly string[] | null | undefined>>

/**
 * What has to be mended before a form can be sent; each line leads to its field. Has the focus when the page comes.
 *
 * @param idOf the id of the control with a name.
 */
export function ErrorSummary({ errors, idOf }: { errors: FormErrors; idOf: (name: string) => string }) {
  const lines = Object.entries(errors).flatMap(([name, messages]) =>
    (messages ?? []).map((text) => ({ name, text })),
  )
  if (lines.length === 0) return null
  return (
    // biome-ignore lint/a11y/noAutofocus: without script this is how who can't see the page learns what is the matter
    <div className="error-summary" role="alert" tabIndex={-1} autoFocus>
      <p className="error-summary__title">
        {lines.length === 1 ? 'Er is nog iets niet goed' : `Er zijn nog ${lines.length} dingen niet goed`}
      </p>
      <ul className="error-summary__list">
        {lines.map(({ name, text }) => (
          <li key={name + text}>{name === '' ? text : <a href={`#${idOf(name)}`}>{text}</a>}</li>
        ))}
      </ul>
    </div>
  )
}
