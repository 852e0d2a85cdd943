import { useRouteLoaderData } from '@remix-run/react'
import type { EntryPage } from '#app/models/entries/views.ts'
import type { loader as rootLoader } from '#app/root.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { ReactionForm } from './reaction-form.tsx'
import { ReactionItem } from './reaction-item.tsx'

/** What readers say under an entry, and the form to say something. */
export function Reactions({ entry }: { entry: EntryPage }) {
  const root = useRouteLoaderData<typeof rootLoader>('root')
  const { isOpen, threads } = entry.talk
  if (!isOpen && threads.length === 0) return null
  const isMember = root?.person != null
  return (
    <section className="section reactions" aria-labelledby="reacties">
      <Heading level={2} id="reacties">
        Reacties
      </Heading>
      {threads.length === 0 && <p className="quiet">Nog niemand heeft gereageerd.</p>}
      {threads.length > 0 && (
        <ol className="reactions__list plain-list">
          {threads.map((thread) => (
            <li key={thread.id} id={`reactie-${thread.id}`}>
              <ReactionItem reaction={thread} />
              {thread.answers.length > 0 && (
                <ol className="reactions__answers plain-list">
                  {thread.answers.map((answer) => (
                    <li key={answer.id} id={`reactie-${answer.id}`}>
                      <ReactionItem reaction={answer} />
                    </li>
                  ))}
                </ol>
              )}
              {isOpen && (
                <p className="reactions__answer">
                  <a href={`/reageren/${entry.card.id}?op=${thread.id}`}>
                    Antwoord<span className="only-heard"> op {thread.name || 'deze reactie'}</span>
                  </a>
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
      {isOpen && <ReactionForm entryId={entry.card.id} isMember={isMember} />}
    </section>
  )
}
