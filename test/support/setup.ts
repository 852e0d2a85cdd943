import { afterEach, beforeEach, expect, vi } from 'vitest'
import './matchers.ts'

// Noise is a defect: what a test prints as an error or a warning fails it.
beforeEach(() => {
  vi.spyOn(console, 'error')
  vi.spyOn(console, 'warn')
})

afterEach(() => {
  expect(console.error).not.toHaveBeenCalled()
  expect(console.warn).not.toHaveBeenCalled()
})
