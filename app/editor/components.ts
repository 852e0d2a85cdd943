/** A field of a component that a writer fills in. */
export interface ComponentField {
  readonly name: string
  readonly label: string
  /** What it holds: words, the path of an entry of some kinds, or the address of a picture. */
  readonly holds: 'text' | 'entry' | 'image'
  /** For an entry: the kinds it may be, as the look-up takes them. */
  readonly kinds?: readonly string[]
}

/** A component as the editor shows it. */
export interface EditorComponent {
  readonly label: string
  readonly fields: readonly ComponentField[]
  /** Whether text stands in it. */
  readonly hasText: boolean
  /** Whether there is a button to put one in; without one it can be edited where it stands. */
  readonly canInsert: boolean
}

const text = (name: string, label: string): ComponentField => ({ name, label, holds: 'text' })

/** The components that members may use, by name; a test holds them against `allowedComponents`. */
export const editorComponents: Readonly<Record<string, EditorComponent>> = {
  Quote: { label: 'Uitspraak', fields: [text('source', 'Wie zei dit?')], hasText: true, canInsert: true },
  Tip: { label: 'Tip', fields: [], hasText: true, canInsert: true },
  Step: {
    label: 'Stap',
    fields: [text('title', 'Wat doe je in deze stap?')],
    hasText: true,
    canInsert: true,
  },
  CaseCard: {
    label: 'Kaart van een ervaring',
    fields: [{ name: 'entry', label: 'Welke ervaring?', holds: 'entry', kinds: ['experiment', 'plein'] }],
    hasText: false,
    canInsert: true,
  },
  ToolCard: {
    label: 'Kaart uit de toolbox',
    fields: [{ name: 'entry', label: 'Welke werkvorm?', holds: 'entry', kinds: ['tool'] }],
    hasText: false,
    canInsert: true,
  },
  // Pictures are put in where files are added; here what stands there can be changed.
  Figure: {
    label: 'Beeld',
    fields: [
      { name: 'src', label: 'Adres op deze site', holds: 'image' },
      text('alt', 'Wat is erop te zien?'),
      text('caption', 'Onderschrift'),
    ],
    hasText: false,
    canInsert: false,
  },
}
