import { limits, sizeInWords } from '#app/models/files/limits.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { FileField } from '#app/ui/form/file-field.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { Heading } from '#app/ui/heading.tsx'

/** What the form got back when not all files were kept. */
interface Reply {
  readonly problems: Readonly<Record<string, readonly string[]>>
  readonly alts: readonly string[]
}

/** The id of the control of a file, by its number in the form. */
export function fileControlId(number: string): string {
  return `bestand-${number || 'eerste'}`
}

const accept =
  'image/jpeg,image/png,image/webp,image/avif,image/gif,.pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.csv,.txt'

const numbers = Array.from({ length: limits.atOnce }, (_, number) => number)

/** Putting in one file, or a few at once. */
export function UploadForm({ reply }: { reply: Reply | undefined }) {
  const others = numbers.slice(1)
  const isOpen = others.some((number) => reply?.problems[number] || reply?.alts[number])
  return (
    <section className="part" aria-labelledby="erbij">
      <Heading level={2} id="erbij">
        Zet er een bestand bij
      </Heading>
      <p>
        Een beeld (JPG, PNG, WebP, AVIF of GIF) of een document (PDF, Word, Excel, PowerPoint, ODT, ODS, ODP,
        CSV of TXT). Hoogstens {sizeInWords(limits.file)}. Waar een foto gemaakt is, halen we eruit.
      </p>
      <form method="post" encType="multipart/form-data" className="form" data-upload="" noValidate>
        <OneFile number={0} reply={reply} />
        <details className="more-files" open={isOpen}>
          <summary>Meer bestanden tegelijk</summary>
          <div className="form">
            {others.map((number) => (
              <OneFile key={number} number={number} reply={reply} />
            ))}
          </div>
        </details>
        <div className="form__actions">
          <SubmitButton>Zet erbij</SubmitButton>
          <p className="quiet" role="status" data-upload-status="" />
        </div>
      </form>
    </section>
  )
}

function OneFile({ number, reply }: { number: number; reply: Reply | undefined }) {
  const id = fileControlId(String(number))
  const problems = reply?.problems[number]
  const which = number === 0 ? '' : ` ${number + 1}`
  return (
    <fieldset className="form one-file" data-file="">
      <legend className="only-heard">Bestand{which}</legend>
      <FileField
        field={{ id, name: 'bestand', ...(problems ? { errors: problems } : {}) }}
        label={`Bestand${which}`}
        accept={accept}
      />
      <TextField
        field={{ id: `${id}-alt`, name: 'alt', initialValue: reply?.alts[number] }}
        label={`Beschrijving${which}`}
        help="Bij een beeld: wat is erop te zien? Dat lezen mensen die het niet kunnen zien. Bij een document mag dit leeg blijven."
      />
    </fieldset>
  )
}
