import type { ReactNode } from 'react'
import { Heading } from '#app/ui/heading.tsx'

interface SettingsProps {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}

/** A headed group of what somebody set. */
export function Settings({ id, title, children }: SettingsProps) {
  return (
    <section className="section settings" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {title}
      </Heading>
      {children}
    </section>
  )
}

interface SettingProps {
  readonly label: string
  readonly children: ReactNode
  /** Where it is changed; `whole` is what a link says to who hears it without the rest. */
  readonly change?: { readonly href: string; readonly text: string; readonly whole: string }
}

/** What it is, as it is now, and where it is changed. */
export function Setting({ label, children, change }: SettingProps) {
  return (
    <div className="settings__line">
      <dt className="settings__label">{label}</dt>
      <dd className="settings__value">{children}</dd>
      {change && (
        <dd className="settings__change">
          <a href={change.href} aria-label={change.whole}>
            {change.text}
          </a>
        </dd>
      )}
    </div>
  )
}
