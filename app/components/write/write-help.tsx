/** Leads to how headings and lists are made, and to pictures and files; what is being written stays open beside it. */
export function WriteHelp({ id }: { id: string }) {
  return (
    <>
      <p className="quiet">
        <a href="/schrijven/hulp" target="_blank" rel="noopener">
          Zo maak je kopjes, lijstjes, links en tabellen (nieuw tabblad)
        </a>
      </p>
      <p className="quiet">
        <a href={`/schrijven/${id}/bestanden`} target="_blank" rel="noopener">
          Zet er beelden en bestanden bij (nieuw tabblad)
        </a>
      </p>
    </>
  )
}
