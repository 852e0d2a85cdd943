import { useRouteLoaderData } from '@remix-run/react'
import type { loader as rootLoader } from '#app/root.tsx'
import { Heading } from '#app/ui/heading.tsx'

/** The way to telling a story of one's own. */
export function Invitation() {
  const root = useRouteLoaderData<typeof rootLoader>('root')
  return (
    <section className="home-invitation" aria-labelledby="vertel-mee">
      <Heading level={2} id="vertel-mee">
        Vertel mee
      </Heading>
      <div className="home-box accent-leaf">
        <p className="home-box__title">Probeerde jouw gemeente iets?</p>
        <p>Vertel hoe het ging. Ook wat niet lukte: daar leert een ander het meest van.</p>
        <p>
          {root?.person == null ? (
            <a href="/meedoen">Vraag een account aan</a>
          ) : (
            <a href="/schrijven">Begin een tekst</a>
          )}
        </p>
      </div>
    </section>
  )
}
