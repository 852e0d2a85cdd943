import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readJudged } from '#scripts/eval/judged.ts'

const folder = 'scripts/eval/judged'
const judged = readJudged(folder)

test('there are enough queries of every way of typing', () => {
  const counts = new Map<string, number>()
  for (const { category } of judged) counts.set(category, (counts.get(category) ?? 0) + 1)
  expect(judged.length).toBeGreaterThanOrEqual(140)
  expect([...counts.keys()]).toEqual([
    'compounds',
    'diacritics',
    'gemeenten',
    'lessons',
    'number',
    'questions',
    'signs',
    'subjects',
    'synonyms',
    'typing-errors',
    'verbs',
  ])
  for (const [category, count] of counts) expect(count, category).toBeGreaterThanOrEqual(10)
})

test('no query stands there twice', () => {
  expect(new Set(judged.map(({ query }) => query.toLowerCase())).size).toBe(judged.length)
})

test('every query has an entry that is exactly it', () => {
  expect(judged.filter(({ grades }) => ![...grades.values()].includes(3))).toEqual([])
})

test('every entry that is named exists, and is named once for a query', () => {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.yaml')))
    for (const query of parse(readFileSync(path.join(folder, name), 'utf8'))) {
      const named: string[] = [...(query[3] ?? []), ...(query[2] ?? []), ...(query[1] ?? [])]
      expect(new Set(named).size, query.q).toBe(named.length)
      expect(named.filter((entry) => !existsSync(`content/${entry}.mdx`))).toEqual([])
    }
})

test('every lesson of the content has a paraphrase that leads to its entry', () => {
  const told = judged.flatMap(({ lesson, grades }) => {
    if (lesson) expect(grades.get(lesson.of)).toBe(3)
    return lesson ? [`${lesson.of}: ${lesson.sentence}`] : []
  })
  const lessons = readdirSync('content/blogs').flatMap((file) => {
    const frontMatter = readFileSync(`content/blogs/${file}`, 'utf8').split('\n---\n')[0]
    const blog = parse(frontMatter ?? '') as { lessons?: { sentence: string }[] }
    return (blog.lessons ?? []).map(({ sentence }) => `blogs/${path.basename(file, '.mdx')}: ${sentence}`)
  })
  expect([...new Set(told)].sort()).toEqual(lessons.sort())
})
