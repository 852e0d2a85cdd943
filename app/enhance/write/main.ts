/**
 * Writing with a script: what is typed is kept by itself, also without a connection, and links are found while
 * typing; texts get buttons. Without this script the form and its buttons do the same with a page load.
 */
import { startAutosave } from './autosave.ts'
import { lookUp } from './look-up.ts'
import { offerCopies } from './offer.ts'

const form = document.querySelector<HTMLFormElement>('form[data-draft]')
const line = document.getElementById('bewaard')

if (form && line) {
  const autosave = startAutosave(form, line)
  offerCopies(form, autosave)
  for (const field of form.querySelectorAll<HTMLElement>('[data-look-up]')) lookUp(field, form)
  // Where it can't be had the field stays what it is.
  if (form.querySelector('textarea[data-marks]'))
    import('../editor/start.ts').then(({ startEditors }) => startEditors(form)).catch(() => {})
}
