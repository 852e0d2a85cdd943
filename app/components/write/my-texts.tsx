import type { ReactNode } from 'react'
import type { MyWork, Work } from '#app/models/entries/writing/my-work.ts'
import { Heading } from '#app/ui/heading.tsx'
import { MyText } from './my-text.tsx'

/** One's own texts, by what there is to do with them. */
export function MyTexts({ work }: { work: MyWork }) {
  const { returned, writing, waiting, published } = work
  if (returned.length + writing.length + waiting.length + published.length === 0) {
    return (
      <p className="empty">
        Hier komt wat jij schrijft. Vertel hoe een experiment of Plein echt ging; ook een half verhaal is een
        begin.
      </p>
    )
  }
  return (
    <>
      <Part
        id="terug"
        title="Teruggekomen"
        works={returned}
        about={({ since }) => `Teruggestuurd ${since}`}
      />
      <Part
        id="schrijf"
        title="Waar je aan schrijft"
        works={writing}
        about={({ since, isOnline }) =>
          `Bewaard ${since}${isOnline ? '; een eerdere versie staat online' : ''}`
        }
        empty="Je schrijft nu nergens aan."
      />
      <Part
        id="ingediend"
        title="Ingediend"
        works={waiting}
        about={({ since }) => `Wacht op een oordeel, ${since}`}
      />
      <Part
        id="online"
        title="Net gepubliceerd"
        works={published}
        about={({ since }) => `Online sinds of bijgewerkt ${since}`}
      />
    </>
  )
}

interface PartProps {
  readonly id: 'terug' | 'schrijf' | 'ingediend' | 'online'
  readonly title: string
  readonly works: readonly Work[]
  readonly about: (work: Work) => string
  readonly empty?: ReactNode
}

function Part({ id, title, works, about, empty }: PartProps) {
  if (works.length === 0 && !empty) return null
  return (
    <section className="part" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {title}
      </Heading>
      {works.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <ul className="works plain-list">
          {works.map((work) => (
            <MyText key={work.id} work={work} about={about(work)} place={id} />
          ))}
        </ul>
      )}
    </section>
  )
}
