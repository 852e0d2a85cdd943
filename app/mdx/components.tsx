import type { ReactNode } from 'react'

/** The markup of the components of `allowed.ts`; how they look is a matter of the stylesheet. */
export const components = { Quote, Tip, Step, CaseCard: EntryCard, ToolCard: EntryCard, Figure, Video }

function Quote({ source, children }: { source: string; children?: ReactNode }) {
  return (
    <blockquote className="quote">
      {children}
      <footer>{source}</footer>
    </blockquote>
  )
}

function Tip({ children }: { children?: ReactNode }) {
  return (
    <aside className="tip" role="note">
      <p className="tip__label">Tip</p>
      {children}
    </aside>
  )
}

function Step({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <section className="step">
      <p className="step__title">{title}</p>
      {children}
    </section>
  )
}

/** Another entry: filled in for each reader, see `placeholders.ts`. */
function EntryCard({ entry }: { entry: string }) {
  return <lp-card data-entry={entry} />
}

function Figure({ src, alt, caption }: { src: string; alt: string; caption?: string }) {
  return (
    <figure className="figure">
      <img src={src} alt={alt} />
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  )
}

/** A link and no player: what plays a video here would tell a third party who watches. */
function Video({ href, title }: { href: string; title: string }) {
  return (
    <p className="video-link">
      <a href={href}>Video: {title}</a>
    </p>
  )
}

declare global {
  namespace JSX {
    interface IntrinsicElements {
      'lp-card': { 'data-entry': string }
    }
  }
}
