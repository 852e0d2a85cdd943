import type { Noun } from '#app/components/list/list-summary.tsx'
import type { Figures } from '#app/models/entries/views.ts'
import { BarChoices } from '#app/ui/bar-choices.tsx'
import { CaseMap } from './case-map.tsx'
import { FigureTable } from './figure-table.tsx'

interface Props {
  readonly figures: Figures
  /** What is counted. */
  readonly noun: Noun
  /** Level of the headings. */
  readonly level?: 2 | 3
}

/** Where, when and in which form: a map and two charts whose parts narrow the list, and the same as a table. */
export function CaseFigures({ figures, noun, level = 2 }: Props) {
  const Title = `h${level}` as const
  return (
    <div className="spread">
      <section className="spread__where" aria-labelledby="kaart">
        <Title className="spread__title" id="kaart">
          Waar
        </Title>
        <CaseMap provinces={figures.provinces} noun={noun} />
      </section>
      <section aria-labelledby="per-jaar">
        <Title className="spread__title" id="per-jaar">
          Per jaar
        </Title>
        <BarChoices choices={figures.years} noun={noun} />
      </section>
      <section aria-labelledby="per-vorm">
        <Title className="spread__title" id="per-vorm">
          Per samenwerkingsvorm
        </Title>
        <BarChoices choices={figures.forms} noun={noun} />
      </section>
      <FigureTable provinces={figures.provinces} />
    </div>
  )
}
