/**
 * Suggestions while somebody types in a search field: words to search for, and pages to go to at once. Without this
 * script the field and its button search just the same.
 */
import type { Suggested } from '#app/models/suggestions/suggested.ts'
import { combobox } from '../combobox/combobox.ts'

for (const input of document.querySelectorAll<HTMLInputElement>('input[data-suggestions]')) {
  const isLive = input.form?.dataset.liveList !== undefined
  combobox<Suggested>({
    input,
    address: input.dataset.suggestions ?? '',
    name: 'Suggesties',
    place: input.closest<HTMLElement>(isLive ? '.search-bar' : '.search-bar__row') ?? undefined,
    free: true,
    inPage: isLive,
    onChoose({ words, href }) {
      if (words === undefined) return location.assign(href)
      input.value = words
      input.form?.requestSubmit()
    },
  })
}
