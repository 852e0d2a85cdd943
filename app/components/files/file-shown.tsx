import type { FileView } from '#app/models/files/views.ts'

/** A file with what to put into a text to show it. The script puts a button beside that. */
export function FileShown({
  file: { id, src, isImage, width, height, alt, snippet, name },
}: {
  file: FileView
}) {
  return (
    <div className="file-shown">
      {isImage && width !== null && height !== null ? (
        <img
          className="file-shown__picture"
          src={width > 480 ? `${src}?breedte=480` : src}
          width={width}
          height={height}
          alt={alt}
          loading="lazy"
        />
      ) : (
        <p>
          <a href={src}>Download {name}</a>
        </p>
      )}
      <div className="file-shown__snippet">
        <p className="utrecht-form-label">Plak dit in je tekst, op een eigen regel</p>
        <pre className="example" id={`code-${id}`}>
          <code>{snippet}</code>
        </pre>
        <p className="file-shown__copy" data-copy={`code-${id}`} data-copy-name={name} />
      </div>
    </div>
  )
}
