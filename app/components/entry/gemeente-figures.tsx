import { groupDigits } from '#app/models/entries/fields/number.ts'
import type { Municipality } from '#app/models/places/municipality.ts'

interface GemeenteFiguresProps {
  readonly gemeente: Municipality
  /** The gemeente in which it lies today; itself when it still exists. */
  readonly today: Municipality
}

/** What the table of gemeenten knows: how large it is, where it lies, and what became of it. */
export function GemeenteFigures({ gemeente, today }: GemeenteFiguresProps) {
  const figures = [
    { label: 'Provincie', value: today.province, href: `/ervaringen?provincie=${today.provinceSlug}` },
    { label: 'Inwoners', value: today.inhabitants === null ? null : groupDigits(today.inhabitants) },
    { label: 'Inwoners per km²', value: density(today) },
  ].filter(({ value }) => value !== null)
  return (
    <div className="figures">
      <dl className="glance__figures">
        {figures.map(({ label, value, href }) => (
          <div key={label} className="glance__figure">
            <dt>{label}</dt>
            <dd>{href ? <a href={href}>{value}</a> : value}</dd>
          </div>
        ))}
      </dl>
      <p className="small quiet">
        {today.code !== gemeente.code &&
          `${gemeente.name} hoort sinds ${gemeente.validTo?.slice(0, 4)} bij ${today.name}; de cijfers zijn die van ${today.name}. `}
        Cijfers van het CBS, 2025.
      </p>
    </div>
  )
}

function density({ inhabitants, km2 }: Municipality): string | null {
  return inhabitants === null || km2 === null ? null : groupDigits(Math.round(inhabitants / km2))
}
