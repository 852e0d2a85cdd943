/**
 * Live lists: while somebody types or chooses a facet, the list of the same address is fetched and the parts
 * that changed are renewed. Without this script the form and its button do the same with a page load.
 */

/** Elements that follow from the address; everything else of the page stays as it is. */
const renewed = ['filters', 'filters-aan', 'resultaten', 'vergelijkbalk']

/** Typing goes on for a while; a choice is made at once. */
const typingPause = 180

const form = document.querySelector('form[data-live-list]')
const announcer = document.getElementById('melding')

if (form instanceof HTMLFormElement && announcer) start(form, announcer)

/**
 * @param {HTMLFormElement} form
 * @param {HTMLElement} announcer
 */
function start(form, announcer) {
  const field = /** @type {HTMLInputElement} */ (form.elements.namedItem('q'))
  const living = new AbortController()
  const { signal } = living
  /** @type {AbortController | undefined} */
  let asked
  let timer = 0
  let shown = addressOf(form)

  form.closest('search')?.classList.add('is-live')
  field.addEventListener('input', onInput, { signal })
  document.addEventListener('change', onChange, { signal })
  form.addEventListener('submit', onSubmit, { signal })

  function onInput() {
    clearTimeout(timer)
    timer = window.setTimeout(() => renew(), typingPause)
  }

  /** @param {Event} event */
  function onChange({ target }) {
    if (target instanceof HTMLInputElement && target.form === form && target.type === 'checkbox') renew()
  }

  /** @param {Event} event */
  async function onSubmit(event) {
    event.preventDefault()
    clearTimeout(timer)
    const { submitter } = /** @type {SubmitEvent} */ (event)
    await renew(submitter)
    if (signal.aborted) form.requestSubmit(submitter)
  }

  /** @param {HTMLElement | null} [submitter] the button that was pressed; one with a name adds what it is about */
  async function renew(submitter = null) {
    const address = addressOf(form, submitter)
    asked?.abort() // also when the answer to this is what stands there: a late one would take its place
    if (address === shown) return
    asked = new AbortController()
    try {
      const response = await fetch(address, { signal: asked.signal, headers: { Accept: 'text/html' } })
      if (!response.ok) return stop()
      const page = new DOMParser().parseFromString(await response.text(), 'text/html')
      shown = address
      show(page, submitter?.getAttribute('name') === 'wissel' ? 'gekozen' : 'aantal')
      history.replaceState(null, '', address)
      document.title = page.title
    } catch (error) {
      // A newer question took the place of this one; anything else is for a page load to say.
      if (!(error instanceof DOMException && error.name === 'AbortError')) stop()
    }
  }

  /** From here on the form does its work by itself, and its button is back. */
  function stop() {
    living.abort()
    form.closest('search')?.classList.remove('is-live')
  }

  /**
   * @param {Document} page
   * @param {string} told id of the element that says what has changed
   */
  function show(page, told) {
    const focused = document.activeElement?.id
    for (const id of renewed) {
      const before = document.getElementById(id)
      const after = page.getElementById(id)
      if (!before || !after) continue
      for (const open of before.querySelectorAll('details[open]')) {
        page.getElementById(open.id)?.setAttribute('open', '')
      }
      before.replaceChildren(...after.childNodes)
    }
    showFilters(page)
    if (focused && document.activeElement?.id !== focused) document.getElementById(focused)?.focus()
    announcer.textContent = document.getElementById(told)?.textContent ?? ''
  }
}

/**
 * A list in which nothing was found has no filters; one with results does.
 *
 * @param {Document} page
 */
function showFilters(page) {
  const panel = document.getElementById('filterpaneel')
  if (panel) panel.hidden = page.getElementById('filterpaneel')?.hidden ?? false
}

/**
 * The address that the form asks for, without parts that say nothing.
 *
 * @param {HTMLFormElement} form
 * @param {HTMLElement | null} [submitter]
 */
function addressOf(form, submitter = null) {
  const params = new URLSearchParams()
  for (const [name, value] of new FormData(form, submitter)) {
    if (typeof value === 'string' && value.trim() !== '') params.append(name, value.trim())
  }
  const search = params.toString()
  return search === '' ? form.action : `${form.action}?${search}`
}
