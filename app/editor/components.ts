/** A field of a component that a writer fills in. */
export interface ComponentField {
  readonly name: string
  readonly label: string
  /** What it holds: words, the path of an entry of some kinds, or the address of a picture. */
  readonly holds: 'text' | 'entry' | 'image'
  /** For an entry: the kinds it may be, as the look-up takes them. */
  readonly kinds?: readonly string[]
  /** Whether it may stay empty; it is not written then. */
  readonly optional?: boolean
}

/** A component as the editor shows it. */
export interface EditorComponent {
  readonly label: string
  readonly fields: readonly ComponentField[]
  /** Whether text stands in it. */
  readonly hasText: boolean
}

const text = (name: string, label: string): ComponentField => ({ name, label, holds: 'text' })

/** The components that members may use, by name; a test holds them against `allowedComponents`. */
export const editorComponents: Readonly<Record<string, EditorComponent>> = {
  Quote: { label: 'Uitspraak', fields: [text('source', 'Wie zei dit?')], hasText: true },
  Tip: { label: 'Tip', fields: [], hasText: true },
  Step: {
    label: 'Stap',
    fields: [text('title', 'Wat doe je in deze stap?')],
    hasText: true,
  },
  CaseCard: {
    label: 'Kaart van een ervaring',
    fields: [{ name: 'entry', label: 'Welke ervaring?', holds: 'entry', kinds: ['experiment', 'plein'] }],
    hasText: false,
  },
  ToolCard: {
    label: 'Kaart uit de toolbox',
    fields: [{ name: 'entry', label: 'Welke werkvorm?', holds: 'entry', kinds: ['tool'] }],
    hasText: false,
  },
  Figure: {
    label: 'Beeld',
    fields: [
      { name: 'src', label: 'Adres op deze site', holds: 'image' },
      text('alt', 'Wat is erop te zien?'),
      { ...text('caption', 'Onderschrift'), optional: true },
    ],
    hasText: false,
  },
}
