/** The mark: a plein from above, an open middle with building blocks round it. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <rect className="block-leaf" x="0" y="1" width="20" height="8" rx="1.5" />
      <rect className="block-brick" x="23" y="1" width="8" height="18" rx="1.5" />
      <rect className="block-sun" x="0" y="12" width="8" height="19" rx="1.5" />
      <rect className="block-water" x="11" y="23" width="20" height="8" rx="1.5" />
    </svg>
  )
}

/** The name with its mark, as the way home. */
export function Logo() {
  return (
    <a className="logo" href="/" aria-label="Leerplein, naar de voorpagina">
      <Mark />
      <span>Leerplein</span>
    </a>
  )
}
