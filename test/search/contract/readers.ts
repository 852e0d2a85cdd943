import { describe, expect, test } from 'vitest'
import { type Asking, idsOf } from './asking.ts'

/** Who may read what. */
export function hiding({ ask, ids }: Asking) {
  describe('shows nobody what they may not read', () => {
    test('hidden entries are not among hits, totals or facets', async () => {
      const answer = await ask('brandweerkazerne werkgroep toerisme', {
        counted: ['thema', 'provincie', 'soort'],
      })
      expect(idsOf(answer)).not.toContain('geheim')
      expect(answer.total).toBe(answer.hits.length)
      expect(JSON.stringify(answer)).not.toMatch(/verborgen|drenthe|kazerne/)
    })
    test('the network reads more', async () => {
      expect(await ids('brandweerkazerne', { readers: ['public', 'network'] })).toEqual(['geheim'])
    })
    test('a person or a member reads what is theirs', async () => {
      expect(await ids('team', { readers: ['public', 'person:anna'] })).toContain('team')
      expect(await ids('team', { readers: ['public', 'organisation:losser'] })).toContain('team')
      expect(await ids('team', { readers: ['public', 'network', 'person:bram'] })).not.toContain('team')
    })
    test('who has no principal reads nothing', async () => {
      expect(await ask('', { readers: [] })).toMatchObject({ total: 0, hits: [] })
    })
    test('a prefix reaches no hidden entry', async () => {
      expect(await ids('brandw')).toEqual([])
    })
  })
}
