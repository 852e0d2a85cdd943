import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const wcag22aa = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What a machine finds wrong with a page under WCAG 2.2 AA: `rule: element`. */
export async function violations(page: Page): Promise<string[]> {
  // Without legacy mode axe opens a second page for each answer, to join those of frames; there are none here.
  const found = await new AxeBuilder({ page }).withTags(wcag22aa).setLegacyMode().analyze()
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
