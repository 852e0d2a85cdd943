import type { OwnAccount } from '#app/models/people/account.ts'
import { Setting, Settings } from './settings.tsx'

/** What ties somebody to organisations and themes, and to the site as a whole. */
export function OwnRelations({ account: { organisations, administers, keeps } }: { account: OwnAccount }) {
  return (
    <>
      <Settings id="organisaties" title="Je organisaties">
        {organisations.length === 0 ? (
          <p className="utrecht-paragraph">
            Je hoort nu bij geen organisatie. Vraag een contactpersoon van je organisatie om je uit te
            nodigen.
          </p>
        ) : (
          <dl>
            {organisations.map(({ id, slug, title, path, isContact }) => (
              <Setting
                key={id}
                label={isContact ? 'Contactpersoon' : 'Lid'}
                change={{
                  href: `/mijn/account/organisaties/${slug}/vertrek`,
                  text: 'Ga weg',
                  whole: `Ga weg bij ${title}`,
                }}
              >
                {path === null ? title : <a href={path}>{title}</a>}
              </Setting>
            ))}
          </dl>
        )}
      </Settings>
      {(administers || keeps.length > 0) && (
        <Settings id="rollen" title="Je rollen">
          <dl>
            {administers && (
              <Setting
                label="Beheerder"
                change={{
                  href: '/mijn/account/beheer/einde',
                  text: 'Stop hiermee',
                  whole: 'Stop als beheerder',
                }}
              >
                Je regelt organisaties, mensen en rollen
              </Setting>
            )}
            {keeps.map(({ title, path }) => (
              <Setting key={path} label="Kennismakelaar">
                <a href={path}>{title}</a>
              </Setting>
            ))}
          </dl>
        </Settings>
      )}
    </>
  )
}
