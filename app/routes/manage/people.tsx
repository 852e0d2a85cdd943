import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { sentFields } from '#app/components/account/sent-fields.ts'
import { ActButton } from '#app/components/manage/act-button.tsx'
import { ManagePage } from '#app/components/manage/manage-page.tsx'
import { privateMeta } from '#app/components/meta/private-meta.ts'
import { form } from '#app/http/form.server.ts'
import { page } from '#app/http/page.server.ts'
import { titlesOf } from '#app/models/entries/titles-of.server.ts'
import { mailAddress } from '#app/models/people/address.ts'
import { invite } from '#app/models/people/invite.server.ts'
import {
  everybody,
  type KnownPerson,
  nameAdministrator,
  nameKeeper,
} from '#app/models/people/roles.server.ts'
import { removeSecondFactor } from '#app/models/people/take-off-second-factor.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/form/choices.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { Heading } from '#app/ui/heading.tsx'

export const loader = page({ for: 'administrators' }, async ({ ask }) => ({
  people: await everybody(ask),
  organisations: await titlesOf(ask, 'organisatie'),
  themes: await titlesOf(ask, 'thema'),
}))

const about = { id: z.string() }
const schema = z.discriminatedUnion('doe', [
  z.object({
    doe: z.literal('uitnodigen'),
    address: mailAddress,
    organisationId: z.string().optional(),
    role: z.enum(['lid', 'contactpersoon', 'beheerder'], 'Kies wat deze persoon wordt.'),
  }),
  z.object({ doe: z.literal('beheerder'), ...about }),
  z.object({ doe: z.literal('geen-beheerder'), ...about }),
  z.object({ doe: z.literal('extra-code-weg'), ...about }),
  z.object({ doe: z.literal('kennismakelaar'), ...about, thema: z.string({ error: 'Kies een thema.' }) }),
  z.object({ doe: z.literal('geen-kennismakelaar'), ...about, thema: z.string() }),
])

export const action = form({ for: 'administrators', schema }, async ({ ask, input }) => {
  const here = '/beheer/mensen'
  if (input.doe === 'uitnodigen') {
    const { address, organisationId = null, role } = input
    await invite(ask, address, { organisationId, role })
    return { to: here, notice: 'uitgenodigd' }
  }
  if (input.doe === 'beheerder' || input.doe === 'geen-beheerder')
    await nameAdministrator(ask, input.id, input.doe === 'beheerder')
  else if (input.doe === 'extra-code-weg') await removeSecondFactor(ask, input.id)
  else await nameKeeper(ask, input.id, input.thema, input.doe === 'kennismakelaar')
  return { to: here, notice: 'bijgewerkt' }
})

export const meta: MetaFunction = () => privateMeta('Mensen en rollen')

const roles = [
  { value: 'lid', label: 'Lid', help: 'Hoort bij de organisatie en schrijft mee.' },
  { value: 'contactpersoon', label: 'Contactpersoon', help: "Nodigt ook collega's uit." },
  { value: 'beheerder', label: 'Beheerder', help: 'Beheert de hele site.' },
]

export default function People() {
  const { people, organisations, themes } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const state = sentFields('beheer', sent)
  return (
    <ManagePage title="Mensen en rollen" lead="Iedereen met een account." errors={sent?.error ?? {}}>
      <ul className="cases plain-list">
        {people.map((person) => (
          <Person key={person.id} person={person} themes={themes} />
        ))}
      </ul>
      <Heading level={2}>Iemand uitnodigen</Heading>
      <form method="post" className="form" noValidate>
        <input type="hidden" name="doe" value="uitnodigen" />
        <TextField field={state('address')} label="E-mailadres" type="email" />
        <SelectField field={state('organisationId')} label="Organisatie" options={organisations} optional />
        <Choices field={state('role')} label="Wordt" options={roles} />
        <SubmitButton>Stuur de uitnodiging</SubmitButton>
      </form>
    </ManagePage>
  )
}

interface PersonProps {
  readonly person: KnownPerson
  readonly themes: readonly { readonly value: string; readonly label: string }[]
}

function Person({ person, themes }: PersonProps) {
  const { id, name, address, organisations, administers, hasSecondFactor } = person
  const others = themes.filter(({ value }) => !person.themes.some((theme) => theme.id === value))
  const values = { id }
  return (
    <li className="case">
      <Heading level={2} look={3}>
        {name}
      </Heading>
      <p>{[address, ...organisations, ...(administers ? ['beheerder'] : [])].join(' · ')}</p>
      <details>
        <summary>
          Rollen<span className="only-heard"> van {name}</span>
        </summary>
        <div className="acts">
          {person.themes.map((theme) => (
            <ActButton
              key={theme.id}
              act="geen-kennismakelaar"
              text={`Geen kennismakelaar meer van ${theme.title}`}
              about={name}
              values={{ id, thema: theme.id }}
            />
          ))}
          {others.map(({ value, label }) => (
            <ActButton
              key={value}
              act="kennismakelaar"
              text={`Maak kennismakelaar van ${label}`}
              about={name}
              values={{ id, thema: value }}
            />
          ))}
          {administers ? (
            <ActButton act="geen-beheerder" text="Geen beheerder meer" about={name} values={values} />
          ) : (
            <ActButton act="beheerder" text="Maak beheerder" about={name} values={values} />
          )}
          {hasSecondFactor && (
            <ActButton act="extra-code-weg" text="Haal de extra code weg" about={name} values={values} />
          )}
        </div>
      </details>
    </li>
  )
}
