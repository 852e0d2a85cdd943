import type { Aspect } from '#app/models/comparable/aspects.ts'
import type { ComparableCase } from '#app/models/comparable/comparable-case.ts'
import { kindOf } from '#app/models/entries/kinds/index.ts'
import { LikenessBars } from './likeness-bars.tsx'
import { Reasons } from './reasons.tsx'

interface Props {
  readonly found: ComparableCase
  readonly level?: 2 | 3
  readonly only?: readonly Aspect[]
}

/** A comparable case: its title, the reasons, and how alike it is from each side. */
export function ComparableItem({ found, level = 3, only }: Props) {
  const { card, reasons, aspects } = found
  const Title = `h${level}` as const
  return (
    <article className={`comparable accent-${kindOf(card.kind).accent}`}>
      <div className="comparable__text">
        <p className="kind-label">{kindOf(card.kind).label.one}</p>
        <Title className="entry-item__title">
          <a href={card.path}>{card.title}</a>
        </Title>
        <Reasons reasons={reasons} />
        {card.context.length > 0 && <p className="entry-item__context">{card.context.join(' · ')}</p>}
      </div>
      <LikenessBars measured={aspects} only={only} />
    </article>
  )
}
