/**
 * Files with a script: what to put into a text is copied by a button, and what a picture lacks is told before it is
 * sent. Without this script one selects and copies, and the page comes back.
 */

for (const place of document.querySelectorAll<HTMLElement>('[data-copy]')) addCopyButton(place)
for (const form of document.querySelectorAll<HTMLFormElement>('[data-upload]')) watch(form)

function addCopyButton(place: HTMLElement): void {
  const code = document.getElementById(place.dataset.copy ?? '')
  if (!code || !navigator.clipboard) return
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'utrecht-button utrecht-button--secondary-action'
  button.textContent = 'Kopieer'
  button.setAttribute('aria-label', `Kopieer de regel voor ${place.dataset.copyName}`)
  const said = document.createElement('span')
  said.setAttribute('role', 'status')
  button.addEventListener('click', async () => {
    said.textContent = await navigator.clipboard.writeText(code.textContent ?? '').then(
      () => ' Gekopieerd.',
      () => ' Kopiëren lukte niet. Selecteer de regel en kopieer hem zelf.',
    )
  })
  place.append(button, said)
}

function watch(form: HTMLFormElement): void {
  const said = form.querySelector<HTMLElement>('[data-upload-status]')
  form.addEventListener('submit', (event) => {
    const lacking = [...form.querySelectorAll('[data-file]')].map(lackingAlt).find((alt) => alt !== null)
    if (lacking) {
      event.preventDefault()
      lacking.setCustomValidity('Schrijf op wat er op het beeld te zien is, voor wie het niet kan zien.')
      lacking.reportValidity()
      lacking.addEventListener('input', () => lacking.setCustomValidity(''), { once: true })
      return
    }
    if (said) said.textContent = 'Bezig met versturen. Dit kan even duren.'
  })
}

/** The empty description of a picture that was chosen. */
function lackingAlt(part: Element): HTMLInputElement | null {
  const [file, alt] = part.querySelectorAll<HTMLInputElement>('input')
  const isPicture = file?.files?.[0]?.type.startsWith('image/') === true
  return isPicture && alt && alt.value.trim() === '' ? alt : null
}
