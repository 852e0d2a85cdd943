import { element } from './element.ts'

/** Shows the name and the keys of a button with an icon while it has the focus or the mouse. */
export function tips(bar: HTMLElement): void {
  const tip = element('div', { class: 'tool-tip', 'aria-hidden': 'true' })
  tip.hidden = true
  bar.append(tip)

  function show({ target }: Event): void {
    const button = (target as Element).closest<HTMLElement>('[data-tip]')
    tip.hidden = !button || (document.activeElement !== button && !button.matches(':hover'))
    if (!button || tip.hidden) return
    tip.textContent = button.dataset.tip ?? ''
    const [around, at] = [bar.getBoundingClientRect(), button.getBoundingClientRect()]
    const most = around.width - tip.offsetWidth
    tip.style.insetInlineStart = `${Math.max(0, Math.min(at.left - around.left, most))}px`
    tip.style.insetBlockStart = `${at.bottom - around.top + 6}px`
  }

  function hide(): void {
    tip.hidden = true
  }

  bar.addEventListener('focusin', show)
  bar.addEventListener('focusout', hide)
  if (matchMedia('(hover: hover)').matches) {
    bar.addEventListener('mouseover', show)
    bar.addEventListener('mouseleave', hide)
  }
  bar.addEventListener('click', hide)
  // Who wants to see what is under it sends it away.
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide())
}
