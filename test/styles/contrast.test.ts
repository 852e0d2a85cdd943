import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contrastPairs } from './contrast-pairs.ts'

const css = readFileSync('app/styles/colours.css', 'utf8')
const [light = '', dark = '', print = ''] = css.split(
  /@media \((?:prefers-color-scheme: dark)\)|@media print/,
)
const schemes = {
  light: colours(light),
  dark: colours(dark),
  print: { ...colours(light), ...colours(print) },
}

describe.each(Object.entries(schemes))('in the %s scheme', (_, scheme) => {
  test.each(contrastPairs)('$colour on $on reaches $least', ({ colour, on, least }) => {
    expect(contrast(colourOf(scheme, colour), colourOf(scheme, on))).toBeGreaterThanOrEqual(least)
  })
})

test('the dark scheme names every colour that the light one does', () => {
  expect(Object.keys(schemes.dark).sort()).toEqual(Object.keys(schemes.light).sort())
})

test('the contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

function colours(block: string): Record<string, string> {
  return Object.fromEntries(
    [...block.matchAll(/--lp-([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  )
}

function colourOf(scheme: Record<string, string>, name: string): string {
  const value = scheme[name]
  if (value === undefined) throw new Error(`colours.css has no --lp-${name}`)
  return value
}

/** Contrast of two colours as WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
