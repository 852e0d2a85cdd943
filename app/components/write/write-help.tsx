/** Leads to how headings, lists and links are made; beside what is being written, which stays open. */
export function WriteHelp() {
  return (
    <p className="quiet">
      <a href="/schrijven/hulp" target="_blank" rel="noopener">
        Zo maak je kopjes, lijstjes, links en tabellen (nieuw tabblad)
      </a>
    </p>
  )
}
