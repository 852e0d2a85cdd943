/** Nothing was chosen: how to choose. */
export function NothingBeside() {
  return (
    <div className="nothing">
      <p className="nothing__title">Hier komen de ervaringen die je wilt vergelijken.</p>
      <ul className="nothing__tips">
        <li>
          Zoek in <a href="/ervaringen">alle ervaringen</a> en kies bij twee, drie of vier <em>Vergelijk</em>.
        </li>
        <li>
          Of <a href="/vergelijkbaar">vertel waar je voor staat</a>, dan zie je wie dat eerder deed.
        </li>
      </ul>
    </div>
  )
}
