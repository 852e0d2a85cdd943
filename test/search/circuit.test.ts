import { expect, test } from 'vitest'
import { Circuit } from '#app/search/circuit.ts'

let now = 0
const circuit = () => {
  now = 0
  return new Circuit(() => now)
}

test('opens after three failures in a row, and not before', () => {
  const it = circuit()
  for (const open of [false, false, true]) {
    it.failed()
    expect(it.isOpen).toBe(open)
  }
})

test('an answer in between starts the count again', () => {
  const it = circuit()
  it.failed()
  it.failed()
  it.succeeded()
  it.failed()
  it.failed()
  expect(it.isOpen).toBe(false)
})

test('opens at once when another attempt would fail the same way', () => {
  const it = circuit()
  it.failed(true)
  expect(it.isOpen).toBe(true)
})

test('lets one try after a while, and nobody beside that one', () => {
  const it = circuit()
  it.failed(true)
  now = 4_999
  expect(it.mayTry()).toBe(false)
  now = 5_000
  expect([it.mayTry(), it.mayTry()]).toEqual([true, false])
})

test('closes when that one was answered', () => {
  const it = circuit()
  it.failed(true)
  now = 5_000
  it.mayTry()
  it.succeeded()
  expect(it.isOpen).toBe(false)
})

test('rests twice as long after each attempt that failed, a minute at most', () => {
  const it = circuit()
  it.failed(true)
  const rests: number[] = []
  for (let attempt = 0; attempt < 6; attempt += 1) {
    const begun = now
    while (!it.mayTry()) now += 1_000
    rests.push((now - begun) / 1_000)
    it.failed()
  }
  expect(rests).toEqual([5, 10, 20, 40, 60, 60])
})

test('an attempt that never came to the server does not make it rest longer', () => {
  const it = circuit()
  it.failed(true)
  now = 5_000
  it.mayTry()
  it.untold()
  expect(it.mayTry()).toBe(false)
  now = 10_000
  expect(it.mayTry()).toBe(true)
})
