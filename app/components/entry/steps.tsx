import type { EntryPage } from '#app/models/entries/views.ts'
import { Html } from '#app/ui/html.tsx'

interface Step {
  readonly title?: string
  readonly text?: string
  readonly minutes?: number
}

/** The steps of a tool, large enough to read while standing. */
export function Steps({ entry, steps }: { entry: EntryPage; steps: readonly Step[] }) {
  return (
    <ol className="steps">
      {steps.map((step) => (
        <li key={step.title} className="steps__step">
          <h3 className="steps__title">
            {step.title}
            {step.minutes !== undefined && <span className="steps__minutes"> {step.minutes} min</span>}
          </h3>
          {step.text && <Html html={entry.texts[step.text]?.html} className="steps__text" />}
        </li>
      ))}
    </ol>
  )
}
