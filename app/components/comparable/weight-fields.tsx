import { levelName } from '#app/models/comparable/address.ts'
import { type Aspect, aspectNames, aspects, levels } from '#app/models/comparable/aspects.ts'
import type { ComparableView } from '#app/models/comparable/view.ts'
import { Choices } from '#app/ui/form/choices.tsx'

/** Nobody knows yet how what is still to be done went. */
const toldOfSituations: readonly Aspect[] = aspectNames.filter((name) => name !== 'uitkomst')

/** What weighs for who asks: of a situation the sides that one can tell, of a case all. */
export function WeightFields({ view: { address, subject } }: { view: ComparableView }) {
  const weighed = subject === null ? toldOfSituations : aspectNames
  return (
    <details className="situation__more" open={weighed.some((name) => address.levels[name] !== 'gewoon')}>
      <summary>Wat telt zwaar, en wat niet?</summary>
      <div className="weights">
        {weighed.map((name) => (
          <Choices
            key={name}
            field={{ id: levelName(name), name: levelName(name), initialValue: address.levels[name] }}
            label={aspects[name].label}
            options={Object.entries(levels).map(([value, { label }]) => ({ value, label }))}
          />
        ))}
      </div>
      <p className="small">
        <a href="/vergelijkbaar/uitleg">Hoe we vergelijken</a>
      </p>
    </details>
  )
}
