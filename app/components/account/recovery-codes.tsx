import { Breadcrumbs, type Crumb } from '#app/ui/breadcrumbs.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Notice } from '#app/ui/notice.tsx'

interface Props {
  readonly title: string
  readonly crumbs?: readonly Crumb[]
  readonly codes: readonly string[]
  /** Where one goes on to. */
  readonly onward: { readonly href: string; readonly text: string }
}

/** The recovery codes, to be kept by who sees them: they are shown this once. */
export function RecoveryCodes({ title, crumbs = [], codes, onward }: Props) {
  return (
    <div className="wrap form-page accent-leaf">
      <Breadcrumbs crumbs={crumbs} />
      <Heading level={1}>{title}</Heading>
      <p className="utrecht-paragraph utrecht-paragraph--lead">
        Dit zijn je herstelcodes. Ben je je telefoon kwijt? Dan log je in met zo’n code. Elke code werkt 1
        keer.
      </p>
      <ul className="recovery-codes" aria-label="Herstelcodes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Notice title="Bewaar ze nu">
        <p>
          Je ziet deze codes maar 1 keer. Print deze pagina, schrijf ze over, of zet ze in je wachtwoordkluis.
          Bewaar ze niet op de telefoon met je app.
        </p>
      </Notice>
      <p className="form-page__beside">
        <a href={onward.href}>{onward.text}</a>
      </p>
    </div>
  )
}
