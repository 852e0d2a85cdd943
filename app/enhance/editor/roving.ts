/** Moves the focus within a bar of buttons with the arrow keys; the bar is one stop of the Tab key. */
export function roving(bar: HTMLElement, leave: () => void) {
  const buttons = () =>
    [...bar.querySelectorAll<HTMLButtonElement>('button[data-tool]')].filter(
      (button) => !bar.isConnected || button.checkVisibility(),
    )
  let current: HTMLButtonElement | undefined

  function mark(next: HTMLButtonElement | undefined): void {
    current = next
    for (const button of buttons()) button.tabIndex = button === current ? 0 : -1
  }

  function go(to: number): void {
    const all = buttons()
    mark(all[(to + all.length) % all.length])
    current?.focus()
  }

  bar.addEventListener('focusin', ({ target }) =>
    mark(buttons().find((button) => button === target) ?? current),
  )
  bar.addEventListener('keydown', (event) => {
    const all = buttons()
    const at = all.indexOf(event.target as HTMLButtonElement)
    if (at === -1 || event.ctrlKey || event.altKey || event.metaKey) return
    const act = {
      ArrowRight: () => go(at + 1),
      ArrowLeft: () => go(at - 1),
      Home: () => go(0),
      End: () => go(all.length - 1),
      Escape: leave,
    }[event.key]
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  })

  return {
    /** The buttons became others. */
    renew: () => mark(buttons().find((button) => button === current) ?? buttons()[0]),
    focus: () => (current ?? buttons()[0])?.focus(),
  }
}
