interface Choice {
  readonly value: string
  readonly label: string
  readonly count: number
  readonly chosen: boolean
  readonly href: string
}

interface Props {
  readonly choices: readonly Choice[]
  /** What is counted. */
  readonly noun: { readonly one: string; readonly many: string }
}

/** A bar chart whose bars are links that choose; each has its name and number beside it. */
export function BarChoices({ choices, noun }: Props) {
  const most = Math.max(1, ...choices.map(({ count }) => count))
  if (choices.length === 0) return <p className="quiet">Dat is niet bekend.</p>
  return (
    <ul className="bar-choices plain-list">
      {choices.map(({ value, label, count, chosen, href }) => (
        <li key={value}>
          <a className="bar-choice" href={href} aria-current={chosen || undefined}>
            <span className="bar-choice__label">
              {chosen && <span className="only-heard">Zet uit: </span>}
              {label}
            </span>
            <svg className="bar-choice__line" aria-hidden="true" width="100%" height="16">
              <rect width={`${((100 * count) / most).toFixed(1)}%`} height="16" rx="3" />
            </svg>
            <span className="bar-choice__count">
              {count}
              <span className="only-heard"> {count === 1 ? noun.one : noun.many}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
