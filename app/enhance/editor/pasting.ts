import { NodeSelection, Plugin } from 'prosemirror-state'
import { withoutForbidden } from '#app/mdx/characters.ts'
import { cleanPaste } from './clean-paste.ts'
import type { Editor } from './page.ts'

const noPictures = 'Beelden komen niet mee. Zet ze erin met Invoegen en dan Beeld.'

/** What is pasted or dropped becomes text that we know. */
export function pasting(editor: Editor): Plugin {
  const { tell } = editor
  return new Plugin({
    props: {
      transformPastedHTML(html) {
        const { clean, hadPictures } = cleanPaste(withoutForbidden(html))
        tell(hadPictures ? noPictures : '')
        return clean
      },
      transformPastedText: withoutForbidden,
      handlePaste(_, event, slice) {
        const holdsOnlyFiles = slice.size === 0 && Boolean(event.clipboardData?.files.length)
        if (holdsOnlyFiles) tell(noPictures)
        return holdsOnlyFiles
      },
      handleDrop(_, event) {
        const holdsFiles = Boolean(event.dataTransfer?.files.length)
        if (holdsFiles) tell(noPictures)
        // A file that is not taken would open in the place of the page.
        if (holdsFiles) event.preventDefault()
        return holdsFiles
      },
      // Else a letter typed by mistake takes the place of a picture.
      handleTextInput: ({ state }) => state.selection instanceof NodeSelection,
    },
  })
}
