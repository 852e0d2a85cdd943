import { expect, test } from 'vitest'
import { writing } from './writer.ts'

test('a method is found while typing, chosen by keyboard and kept', async () => {
  const { page, kept } = await writing('experiment')
  await page.locator('details:has([data-look-up="record.tools"]) > summary').click()
  const field = page.locator('[data-look-up="record.tools"]')
  const input = field.getByRole('combobox')
  await input.pressSequentially('plein')
  const options = field.getByRole('option')
  await options.first().waitFor()
  expect(await input.getAttribute('aria-expanded')).toBe('true')
  expect(await field.getByRole('status').textContent()).toMatch(/^\d+ gevonden/)

  await input.press('ArrowDown')
  const title = (await options.first().textContent()) ?? ''
  expect(await input.getAttribute('aria-activedescendant')).toBe(await options.first().getAttribute('id'))
  await input.press('Enter')

  expect(await field.getByRole('checkbox', { name: title, exact: true }).isChecked()).toBe(true)
  expect(await field.getByRole('status').textContent()).toBe(`${title} is gekozen.`)
  expect(await input.inputValue()).toBe('')
  expect(await input.getAttribute('aria-expanded')).toBe('false')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox')
  await expect.poll(async () => (await kept()).typed.record?.tools, { timeout: 6_000 }).toBeTruthy()
})

test('Escape closes the list and Enter never sends the form', async () => {
  const { page, path } = await writing('experiment')
  const field = page.locator('[data-look-up="record.places"]')
  const input = field.getByRole('combobox')
  await input.pressSequentially('amers')
  await field.getByRole('option', { name: 'Amersfoort' }).first().waitFor()
  await input.press('Escape')
  expect(await field.getByRole('option').count()).toBe(0)
  await input.press('Enter')
  await field.getByRole('option', { name: 'Amersfoort' }).first().waitFor()
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(path)
})

test('what is not ticked any more is offered again', async () => {
  const { page } = await writing('experiment')
  const field = page.locator('[data-look-up="record.places"]')
  const input = field.getByRole('combobox')
  const offered = field.getByRole('option', { name: 'Amersfoort' })
  await input.pressSequentially('amersfoort')
  await offered.click()
  await field.getByRole('checkbox', { name: 'Amersfoort' }).uncheck()
  await input.pressSequentially('amersfoort')
  await offered.click()
  expect(await field.getByRole('checkbox', { name: 'Amersfoort' }).isChecked()).toBe(true)
  expect(await field.getByRole('checkbox').count()).toBe(1)
})
