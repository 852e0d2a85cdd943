import { kindOf } from '#app/models/entries/kinds/index.ts'
import type { ToLookAt } from '#app/models/entries/reviewing/queue.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { Heading } from '#app/ui/heading.tsx'

const whys = { 'small-correction': 'kleine verbetering', 'day-after-blog': 'dag-erna-blog' } as const

/** What went online at once, to look at afterwards. */
export function LookAtList({ lookAt }: { lookAt: readonly ToLookAt[] }) {
  if (lookAt.length === 0) return null
  return (
    <section className="part" aria-labelledby="achteraf">
      <Heading level={2} id="achteraf">
        Achteraf bekijken
      </Heading>
      <p>Dit staat al online. Kijk of het klopt.</p>
      <ul className="works plain-list">
        {lookAt.map(({ revisionId, entryId, kind, title, path, why, by, since, number }) => (
          <li key={revisionId} className="work">
            <p className="work__title">
              <a href={path}>{title}</a>
            </p>
            <p className="work__about">
              {kindOf(kind).label.one}, {whys[why]}
              {by && ` van ${by}`}, {since}
            </p>
            <div className="work__acts">
              {number > 1 && (
                <a href={`/schrijven/${entryId}/versies?van=${number - 1}&met=${number}`}>
                  Wat veranderde er<span className="only-heard"> in {title}</span>
                </a>
              )}
              <form method="post">
                <input type="hidden" name="versie" value={revisionId} />
                <SubmitButton look="secondary-action">
                  Gezien<span className="only-heard">: {title}</span>
                </SubmitButton>
              </form>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
