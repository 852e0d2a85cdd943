interface ThemeCountsProps {
  readonly cases: number
  readonly tools: number
  readonly leerkringen: number
}

/** *7 ervaringen · 5 werkvormen · 1 leerkring*; what there is none of is left out. */
export function ThemeCounts({ cases, tools, leerkringen }: ThemeCountsProps) {
  const words = [
    counted(cases, 'ervaring', 'ervaringen'),
    counted(tools, 'werkvorm', 'werkvormen'),
    counted(leerkringen, 'leerkring', 'leerkringen'),
  ].filter((word) => word !== '')
  return <p className="theme-counts">{words.length > 0 ? words.join(' · ') : 'Hier staat nog niets.'}</p>
}

function counted(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`
}
