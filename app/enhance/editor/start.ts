import { openTexts } from './open.ts'
import { editorPage } from './page.ts'
import { prefersPlain } from './preference.ts'
import { type WritingPlace, writingPlace } from './writing-place.ts'

/** Puts buttons to the fields of a form that take marks. What is sent stays the text of the field. */
export async function startEditors(form: HTMLFormElement): Promise<void> {
  const page = editorPage(form)
  const areas = [...form.querySelectorAll<HTMLTextAreaElement>('textarea[data-marks]')]
  const places = areas.map((area) => writingPlace(area, page))
  // Whoever reads the form, to keep it, to compare it or to send it, gets the text as it is at that moment.
  form.addEventListener('formdata', ({ formData }) => {
    for (const place of places) {
      place.bringUpToDate()
      formData.set(place.area.name, place.area.value)
    }
  })
  if (!prefersPlain()) await openAll(places, (texts) => openTexts(page, texts))
}

async function openAll(
  places: readonly WritingPlace[],
  open: (texts: readonly string[]) => ReturnType<typeof openTexts>,
): Promise<void> {
  const asked = places.map(({ area }) => area.value)
  const opened = await open(asked)
  for (const [index, place] of places.entries()) {
    const one = opened[index]
    // Who typed meanwhile goes on in what they began in.
    if (one && place.area.value === asked[index]) place.show(one)
  }
}
