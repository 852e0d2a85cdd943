import { expect, test } from 'vitest'
import { examine, examiner } from '#app/http/incoming.server.ts'

const urls = [
  '/',
  '/zoeken?q=b&q=a&soort=tool',
  '/toolbox/%00',
  '//elders',
  '/zoeken?q=%E0%A4',
  `/${'x'.repeat(400)}`,
]

test('what is remembered of an address is what is found anew, whatever came between', () => {
  const remembering = examiner()
  const requests = ['GET', 'POST', 'DELETE'].flatMap((method) => urls.map((url) => ({ method, url })))
  const answers = () => requests.map((request) => remembering(request))
  const expected = requests.map((request) => examine(request))

  expect(answers()).toEqual(expected)
  expect(answers()).toEqual(expected)
  for (let i = 0; i < 2_001; i += 1) remembering({ method: 'GET', url: `/zoeken?q=${i}` })
  expect(answers()).toEqual(expected)
})
