import type { FieldChange } from '#app/models/entries/compare/changes.ts'
import type { PictureChange } from '#app/models/entries/compare/pictures.ts'
import type { WordChange } from '#app/models/entries/compare/words.ts'
import { Heading } from '#app/ui/heading.tsx'

const sorts = { came: 'nieuw', went: 'weggehaald', changed: 'veranderd' } as const

/** What changed, field by field; in texts word by word. */
export function ChangeList({ changes, level = 3 }: { changes: readonly FieldChange[]; level?: 2 | 3 }) {
  return (
    <div className="changes">
      {changes.map(({ field, label, sort, words, pictures }) => (
        <section key={field} className="change" aria-label={label}>
          <Heading level={level} look={3}>
            {label} <span className="change__sort">{sorts[sort]}</span>
          </Heading>
          <p className="change__text">
            {words.map((word) => (
              <Words key={word.at} word={word} />
            ))}
          </p>
          {pictures.map((picture) => (
            <Picture key={picture.src} picture={picture} />
          ))}
        </section>
      ))}
    </div>
  )
}

function Picture({ picture: { src, sort } }: { picture: PictureChange }) {
  const what = sort === 'added' ? 'Dit beeld kwam erbij' : 'Dit beeld ging eraf'
  return (
    <figure className={`change__picture change__picture--${sort}`}>
      <img src={src} alt="" loading="lazy" />
      <figcaption>{what}</figcaption>
    </figure>
  )
}

function Words({ word: { sort, text } }: { word: WordChange }) {
  if (sort === 'same') return shortened(text)
  const Tag = sort === 'added' ? 'ins' : 'del'
  const name = sort === 'added' ? 'erbij' : 'eraf'
  return (
    <>
      <span className="only-heard"> [{name}: </span>
      <Tag className={`change__${sort}`}>{text}</Tag>
      <span className="only-heard">] </span>
    </>
  )
}

const longest = 320

/** What stayed the same is there to find one's way, and need not be all of it. */
function shortened(text: string): string {
  if (text.length <= longest) return text
  return `${text.slice(0, 140).replace(/\S*$/, '')} […] ${text.slice(-140).replace(/^\S*/, '')}`
}
