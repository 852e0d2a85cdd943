import { ThemeCounts } from '#app/components/theme-counts.tsx'
import type { CountedTheme } from '#app/models/entries/views.ts'
import { Heading } from '#app/ui/heading.tsx'

const accents = ['leaf', 'plum', 'water', 'brick']

/** The themes as blocks, each with what it holds. */
export function ThemeBlocks({ themes }: { themes: readonly CountedTheme[] }) {
  if (themes.length === 0) return null
  return (
    <section className="home-themes" aria-labelledby="themas">
      <Heading level={2} id="themas">
        Thema's
      </Heading>
      <ul className="theme-blocks plain-list">
        {themes.map(({ card, counts }, place) => (
          <li key={card.id} className={`theme-block accent-${accents[place % accents.length]}`}>
            <h3 className="theme-block__title">
              <a href={card.path}>{card.title}</a>
            </h3>
            <ThemeCounts counts={counts} />
          </li>
        ))}
      </ul>
    </section>
  )
}
