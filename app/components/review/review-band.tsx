import type { ReviewView } from '#app/models/entries/reviewing/review-view.ts'

/** Above the page as it will be: who sent it in, and the ways to what there is to decide. */
export function ReviewBand({ view: { by, waits, refused } }: { view: ReviewView }) {
  return (
    <section className="band" aria-label="Beoordelen">
      <div className="wrap band__bar">
        <p className="band__title">
          Ingediend door {by}. Wacht {waits}. Zo komt de pagina eruit te zien.
        </p>
        {refused.map((why) => (
          <p key={why}>Een stuk tekst kan niet op de pagina. {why}</p>
        ))}
        <p className="band__links">
          <a href="#besluit">Naar je besluit</a>
          <a href="#opmerkingen">Opmerkingen</a>
          <a href="/beoordelen">Terug naar de lijst</a>
        </p>
      </div>
    </section>
  )
}
