import type { CountedTheme } from '#app/models/entries/views.ts'

/** *7 ervaringen · 5 werkvormen · 1 leerkring*; what there is none of is left out, and all of it when nobody counted. */
export function ThemeCounts({ counts }: Pick<CountedTheme, 'counts'>) {
  if (!counts) return null
  const words = [
    counted(counts.cases, 'ervaring', 'ervaringen'),
    counted(counts.tools, 'werkvorm', 'werkvormen'),
    counted(counts.leerkringen, 'leerkring', 'leerkringen'),
  ].filter((word) => word !== '')
  return <p className="theme-counts">{words.length > 0 ? words.join(' · ') : 'Hier staat nog niets.'}</p>
}

function counted(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`
}
