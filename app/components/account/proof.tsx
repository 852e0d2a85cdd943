import type { ReactNode } from 'react'
import type { FieldState } from '#app/ui/form/field.ts'
import { CurrentPassword } from './proof-fields.tsx'
import type { ProofView } from './proof-view.ts'

interface Props {
  readonly proof: ProofView
  /** Of the password. */
  readonly field: FieldState
  readonly label?: string
  /** The rest of the form, with its button; there is nothing to send before somebody can show who they are. */
  readonly children: ReactNode
}

/** Has somebody who is signed in show once more that it is them, in the way that they have. */
export function ProveSelf({ proof, field, label, children }: Props) {
  if (proof.how === 'organisation') return <SignInAgain ways={proof.ways} />
  return (
    <>
      {proof.how === 'password' ? (
        <CurrentPassword field={field} label={label} />
      ) : (
        <p>Je organisatie heeft net bevestigd dat jij het bent.</p>
      )}
      {children}
    </>
  )
}

function SignInAgain({ ways }: Pick<Extract<ProofView, { how: 'organisation' }>, 'ways'>) {
  const byMail = <a href="/wachtwoord-vergeten">Maak een wachtwoord</a>
  if (ways.length === 0) return <p>Je hebt hier geen wachtwoord. {byMail} met een link in je mail.</p>
  return (
    <>
      <p>
        Je hebt hier geen wachtwoord. Log daarom opnieuw in bij je organisatie; je komt hier terug en hebt dan
        tien minuten.
      </p>
      <ul className="ways-through__list plain-list">
        {ways.map(({ title, href }) => (
          <li key={href}>
            <a href={href} className="ways-through__way">
              Log opnieuw in via {title}
            </a>
          </li>
        ))}
      </ul>
      <p>Lukt dat niet? {byMail} met een link in je mail.</p>
    </>
  )
}
