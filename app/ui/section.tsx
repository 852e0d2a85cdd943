import type { ReactNode } from 'react'
import { Contents } from './contents.tsx'
import { Heading } from './heading.tsx'

/** A headed part of a page. One without a title brings its own headings, which the contents then name. */
export interface PageSection {
  readonly id: string
  readonly title?: string
  readonly headings?: readonly { readonly id: string; readonly text: string; readonly depth: number }[]
  readonly content: ReactNode
}

/** The parts of a page under each other, with a table of contents when there are four or more. */
export function Sections({ sections }: { sections: readonly PageSection[] }) {
  return (
    <>
      <Contents lines={sections.flatMap(linesOf)} />
      {sections.map((section) => (
        <section
          key={section.id}
          className="section"
          id={section.title ? undefined : section.id}
          aria-labelledby={section.title ? section.id : undefined}
        >
          {section.title && (
            <Heading level={2} id={section.id}>
              {section.title}
            </Heading>
          )}
          {section.content}
        </section>
      ))}
    </>
  )
}

function linesOf(section: PageSection) {
  if (section.title) return [{ id: section.id, text: section.title }]
  return (section.headings ?? []).filter((heading) => heading.depth === 2)
}
