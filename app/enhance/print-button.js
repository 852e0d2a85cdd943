/** Shows the buttons that print the page; without this script the browser's own menu does it. */
for (const place of document.querySelectorAll('[data-print]')) {
  place.removeAttribute('hidden')
  place.querySelector('button')?.addEventListener('click', () => window.print())
}
