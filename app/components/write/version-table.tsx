import type { VersionLine, VersionsView } from '#app/models/entries/compare/versions.ts'
import { SubmitButton } from '#app/ui/button.tsx'

interface Props {
  readonly versions: readonly VersionLine[]
  readonly compared: VersionsView['compared']
}

/** All versions, with the choice of two to compare. */
export function VersionTable({ versions, compared }: Props) {
  const several = versions.length > 1
  return (
    <form method="get" className="versions">
      <table className="desk">
        <caption className="only-heard">Alle versies, de nieuwste eerst</caption>
        <thead>
          <tr>
            <th scope="col">Versie</th>
            <th scope="col">Bewaard</th>
            <th scope="col">Wat er veranderde</th>
            {several && <th scope="col">Vergelijk</th>}
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => (
            <tr key={version.id}>
              <th scope="row">
                {version.number} <Marks version={version} />
              </th>
              <td data-label="Bewaard">
                {version.when}
                {version.by ? `, door ${version.by}` : ', met de site meegekomen'}
              </td>
              <td data-label="Wat er veranderde">{changedIn(version)}</td>
              {several && (
                <td data-label="Vergelijk" className="versions__choice">
                  <Choice name="van" text="van" version={version} chosen={compared?.from} />
                  <Choice name="met" text="met" version={version} chosen={compared?.to} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {several && (
        <p className="versions__go">
          <SubmitButton look="secondary-action">Vergelijk</SubmitButton>
        </p>
      )}
    </form>
  )
}

function Marks({ version: { isOnline, waits } }: { version: VersionLine }) {
  return (
    <>
      {isOnline && <span className="mark-word">online</span>}
      {waits && <span className="mark-word">ingediend</span>}
    </>
  )
}

function changedIn({ changed }: VersionLine): string {
  if (changed === null) return 'De eerste versie'
  return changed.length === 0 ? 'Niets in de tekst' : changed.join(', ')
}

interface ChoiceProps {
  readonly name: string
  readonly text: string
  readonly version: VersionLine
  readonly chosen: number | undefined
}

function Choice({ name, text, version: { number }, chosen }: ChoiceProps) {
  return (
    <label className="choice">
      <input
        type="radio"
        name={name}
        value={number}
        defaultChecked={chosen === number}
        className="choice__control"
      />
      <span>
        {text}
        <span className="only-heard"> versie {number}</span>
      </span>
    </label>
  )
}
