import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { type KindName, kindNames, kindOf } from '#app/models/entries/kinds/index.ts'
import { mayStart } from '#app/models/entries/policy.ts'
import { startEntry } from '#app/models/entries/writing/start-entry.server.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Heading } from '#app/ui/heading.tsx'

export const loader = page({ for: 'members' }, async ({ ask }) => ({
  kinds: kindNames.filter((kind) => mayStart(ask.viewer.person, kind)),
}))

const schema = z.object({ soort: z.enum(kindNames) })

export const action = form({ for: 'members', schema }, async ({ ask, input }) => ({
  to: `/schrijven/${await startEntry(ask, input.soort)}`,
}))

export const meta: MetaFunction = () => [
  { title: 'Iets nieuws schrijven | Leerplein' },
  { name: 'robots', content: 'noindex' },
]

/** What each kind is for, for who has to choose. */
const about: Record<KindName, string> = {
  experiment: 'Iets wat jullie uitproberen, of uitgeprobeerd hebben. Ook als het stopte.',
  plein: 'Een bijeenkomst rond een vraagstuk, met iedereen die het aangaat.',
  blog: 'Hoe een Plein of experiment echt ging, de dag erna of later.',
  tool: 'Een werkvorm of hulpmiddel dat anderen kunnen gebruiken.',
  leerkring: 'Een groep die een tijd lang samen aan een vraag werkt.',
  bijeenkomst: 'Een bijeenkomst van een leerkring, of een open dag.',
  thema: 'Een onderwerp waar het netwerk aan werkt.',
  organisatie: 'Een gemeente of andere partij die meedoet.',
  pagina: 'Een vaste pagina van de site.',
}

export default function ChooseKind() {
  const { kinds } = useLoaderData<typeof loader>()
  return (
    <div className="wrap form-page accent-leaf">
      <Breadcrumbs crumbs={[{ href: '/mijn', text: 'Mijn werk' }]} />
      <Heading level={1}>Iets nieuws schrijven</Heading>
      <p className="utrecht-paragraph utrecht-paragraph--lead">
        Waar gaat het over? Alles wat je typt, wordt bewaard. Online komt het pas als jij het indient.
      </p>
      {kinds.length === 0 ? (
        <p>Je hoort nog niet bij een organisatie. Vraag je contactpersoon om je uit te nodigen.</p>
      ) : (
        <form method="post" className="choose-kind">
          {kinds.map((kind) => (
            <button key={kind} type="submit" name="soort" value={kind} className="choose-kind__button">
              <span className="choose-kind__name">{kindOf(kind).label.one}</span>
              <span className="choose-kind__about">{about[kind]}</span>
            </button>
          ))}
        </form>
      )}
    </div>
  )
}
