import type { Reasons as Words } from '#app/models/comparable/reasons.ts'

/** Why a case is comparable, what differs and what nobody knows, in a few sentences. */
export function Reasons({ reasons }: { reasons: Words }) {
  const { same, differs, unknown } = reasons
  return (
    <p className="reasons">
      {same.length > 0 && <>{sentence(same)} </>}
      {differs.length > 0 && (
        <>
          <strong>Verschilt:</strong> {differs.join('; ')}.{' '}
        </>
      )}
      {unknown.length > 0 && <span className="quiet">Niet bekend: {unknown.join(', ')}.</span>}
    </p>
  )
}

function sentence(parts: readonly string[]): string {
  const text = parts.join('; ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
