import type { Page } from 'playwright-core'

/**
 * What sticks out of the screen sideways, or is cut by its own box. Left out: texts for the ear alone, text fields, which
 * scroll by themselves, and one's own name in the header, which is shortened: the account has it whole.
 */
export function outOfSight(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const seen = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
      (element) => element.checkVisibility() && !element.closest('.only-heard, .utrecht-skip-link'),
    )
    const named = (element: Element) => `${element.tagName}.${element.getAttribute('class')}`
    const sticksOut = seen.filter((element) => {
      const { left, right } = element.getBoundingClientRect()
      return right > width + 0.5 || left < -0.5
    })
    const cut = seen.filter((element) => {
      if (element instanceof HTMLInputElement || element.matches('.own-menu > summary')) return false
      const { overflowX, overflowY } = getComputedStyle(element)
      const wide = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
      const high = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1
      return wide || high
    })
    return [
      ...(document.documentElement.scrollWidth > width ? ['the page scrolls sideways'] : []),
      ...sticksOut.map((element) => `sticks out: ${named(element)}`),
      ...cut.map((element) => `cut: ${named(element)}`),
    ]
  })
}
