import type { FilesView, FileView } from '#app/models/files/views.ts'
import { Heading } from '#app/ui/heading.tsx'
import { FileShown } from './file-shown.tsx'
import { usesInWords } from './uses-in-words.ts'

/** The files of a text, each with what to put into the text. */
export function FileList({ view: { id, files, room } }: { view: FilesView }) {
  return (
    <section className="part" aria-labelledby="bestanden">
      <Heading level={2} id="bestanden">
        Wat er al bij staat
      </Heading>
      {files.length === 0 ? (
        <p className="empty">Er staat nog niets bij deze tekst.</p>
      ) : (
        <>
          <p className="quiet">{room}.</p>
          <ul className="file-list">
            {files.map((file) => (
              <li key={file.id} className="file-list__item">
                <OneFile entryId={id} file={file} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function OneFile({ entryId, file }: { entryId: string; file: FileView }) {
  const { id, name, facts, uses } = file
  return (
    <article aria-labelledby={`naam-${id}`}>
      <Heading level={3} id={`naam-${id}`}>
        <a href={`/schrijven/${entryId}/bestanden/${id}`}>{name}</a>
      </Heading>
      <p className="quiet">
        {facts}. {usesInWords(uses)}
      </p>
      <FileShown file={file} />
    </article>
  )
}
