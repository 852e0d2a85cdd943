import { editorKeys } from '#app/editor/keys.ts'
import { openDialog } from './dialog.ts'
import { element } from './element.ts'
import { keysHere } from './tool.ts'

/** Shows which keys do what. */
export function keysDialog(): void {
  const rows = editorKeys.map(({ keys, does }) =>
    element(
      'div',
      { class: 'keys__key' },
      element('dt', {}, element('kbd', {}, keysHere(keys))),
      element('dd', {}, does),
    ),
  )
  openDialog({ title: 'Toetsen', about: [element('dl', { class: 'keys' }, ...rows)] })
}
