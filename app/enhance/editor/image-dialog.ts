import { openDialog } from './dialog.ts'
import { textControl } from './dialog-field.ts'
import { element } from './element.ts'
import type { Editor } from './page.ts'
import { pictureChoice } from './picture-choice.ts'
import { picturesOf, sendPicture } from './pictures.ts'

type Values = Readonly<Record<string, string>>

/** Asks for a picture, one that is there or a new one, with what is to be seen on it. */
export function imageDialog(
  { page }: Editor,
  values: Values,
  isNew: boolean,
  act: (values: Values) => void,
): void {
  const alt = textControl({
    label: 'Wat is erop te zien?',
    help: 'Voor wie het beeld niet ziet. Eén zin is genoeg.',
    value: values.alt,
  })
  const caption = textControl({ label: 'Onderschrift', value: values.caption, optional: true })
  const progress = element('progress', {
    class: 'editor-dialog__progress',
    max: '1',
    'aria-label': 'Versturen',
  })
  progress.hidden = true
  const choice = pictureChoice(values.src ?? '', (picture) => {
    if (alt.value() === '') alt.input.value = picture.alt
  })
  picturesOf(page.draft).then(choice.offer)
  let src = ''

  async function prepare(signal: AbortSignal): Promise<string | null> {
    const { file } = choice
    src = choice.src()
    if (!file()) return null
    progress.hidden = false
    const outcome = await sendPicture(page.draft, file()!, alt.value(), {
      signal,
      onProgress: (part) => {
        progress.value = part
      },
    })
    progress.hidden = true
    if (!outcome.ok) return outcome.reason
    src = outcome.src
    return null
  }

  openDialog({
    title: isNew ? 'Beeld in de tekst' : 'Wijzig het beeld',
    controls: [choice, alt, caption, { element: progress, check: () => null }],
    done: isNew ? 'Zet in de tekst' : 'Wijzig',
    prepare,
    act: () => act({ src, alt: alt.value(), caption: caption.value() }),
  })
}
