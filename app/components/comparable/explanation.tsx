import { aspectNames, aspects, levels } from '#app/models/comparable/aspects.ts'
import { enough } from '#app/models/comparable/comparable-case.ts'
import { doublings, nearness } from '#app/models/comparable/likeness.ts'
import { enumeration } from '#app/models/comparable/trait-words.ts'
import { traitNames, traitOf } from '#app/models/comparable/traits.ts'
import type { PageSection } from '#app/ui/section.tsx'

const percent = (share: number) => `${Math.round(share * 100)} %`

/** How cases are compared, in plain words; every figure is the one that is counted with. */
export const explanation: readonly PageSection[] = [
  {
    id: 'kanten',
    title: 'Van welke kanten we kijken',
    content: (
      <div className="prose">
        <p>
          Elke kant krijgt een eigen maat. Wat een kant weegt, kies je zelf. Staat alles op gewoon, dan geldt:
        </p>
        <div className="table-blocks">
          <table>
            <thead>
              <tr>
                <th scope="col">Kant</th>
                <th scope="col">Weegt</th>
                <th scope="col">Waar we op letten</th>
              </tr>
            </thead>
            <tbody>
              {aspectNames.map((name) => (
                <tr key={name}>
                  <td>{aspects[name].label}</td>
                  <td data-label="Weegt">{String(aspects[name].weight).replace('.', ',')}</td>
                  <td data-label="Waar we op letten">{aspects[name].explanation}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p>
          <em>{levels.zwaar.label}</em> telt {levels.zwaar.factor} keer zoveel als <em>gewoon</em>.{' '}
          <em>{levels.niet.label}</em> betekent dat we er niet naar kijken.
        </p>
      </div>
    ),
  },
  {
    id: 'binnen',
    title: 'Wat er binnen een kant telt',
    content: (
      <div className="prose">
        <ul>
          {aspectNames.map((name) => (
            <li key={name}>
              <strong>{aspects[name].label}</strong>: {enumeration(withinAspect(name))}.
            </li>
          ))}
        </ul>
        <p>Achter elk onderdeel staat hoe zwaar het binnen zijn kant weegt.</p>
      </div>
    ),
  },
  {
    id: 'maten',
    title: 'Hoe we meten',
    content: (
      <div className="prose">
        <ul>
          <li>
            <strong>Aantallen</strong> zijn niet gelijk of ongelijk. Is het ene getal twee keer zo groot, dan
            telt dat nog voor {percent(1 - 1 / doublings)}. Bij {2 ** doublings} keer zo groot lijken ze niet
            meer op elkaar. Het aantal inwoners is dat van de gemeente van nu.
          </li>
          <li>
            <strong>Lijstjes</strong>, zoals partijen en vormen: hoe meer erin overeenkomt, hoe beter. Twee
            lijstjes met hetzelfde erin tellen voor 100 %.
          </li>
          <li>
            <strong>Ligging</strong>: dezelfde gemeente telt voor 100 %, een buurgemeente voor{' '}
            {percent(nearness.neighbours)}, een andere gemeente in de provincie voor{' '}
            {percent(nearness.province)}.
          </li>
          <li>
            <strong>Woorden</strong>: een woord dat maar weinig ervaringen hebben, zegt meer dan een woord dat
            overal staat.
          </li>
        </ul>
      </div>
    ),
  },
  {
    id: 'onbekend',
    title: 'Wat we niet weten',
    content: (
      <div className="prose">
        <p>
          Staat iets er bij een van de twee niet, dan telt het niet mee: niet voor en niet tegen. We zeggen er
          wel bij dat het niet bekend is. Weten we bijna niets, dan durven we minder te zeggen en zakt de
          maat.
        </p>
        <p>
          Wat alles bij elkaar voor minder dan {percent(enough)} lijkt, tonen we niet. Liever niets dan vijf
          ervaringen die er niet op lijken.
        </p>
        <p>
          Hoe het liep, telt even gewoon mee als de rest. Wat misging is niet verstopt: je kunt er zelfs
          alleen naar vragen. Wat je niet mag lezen, telt nergens in mee.
        </p>
      </div>
    ),
  },
]

function withinAspect(aspect: (typeof aspectNames)[number]): string[] {
  return traitNames
    .filter((name) => traitOf(name).aspect === aspect)
    .map((name) => `${traitOf(name).label} (${String(traitOf(name).weight).replace('.', ',')})`)
}
