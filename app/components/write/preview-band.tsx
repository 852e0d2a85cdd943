/** Above a page that is not online: what it is, why it may look odd, and the way back. */
export function PreviewBand({
  preview: { id, mayWrite, refused },
}: {
  preview: { readonly id: string; readonly mayWrite: boolean; readonly refused: readonly string[] }
}) {
  return (
    <section className="band" aria-label="Voorbeeld">
      <div className="wrap band__bar">
        <p className="band__title">Dit is een voorbeeld. Zo komt de pagina eruit te zien.</p>
        {refused.map((why) => (
          <p key={why}>Een stuk tekst kan nog niet op de pagina. {why}</p>
        ))}
        {mayWrite ? (
          <p className="band__links">
            <a href={`/schrijven/${id}`}>Ga verder met schrijven</a>
            <a href={`/schrijven/${id}/indienen`}>Verder naar indienen</a>
          </p>
        ) : (
          <p className="band__links">
            <a href={`/schrijven/${id}/versies`}>Bekijk de versies</a>
          </p>
        )}
      </div>
    </section>
  )
}
