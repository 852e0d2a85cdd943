import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { pdf, smallPicture } from '../../support/worlds/files.ts'
import { complaints, fieldOf, paste, putIn, textOf } from './editing.ts'
import { crash, signIn, status, writing } from './writer.ts'

test('a text that the buttons do not know stays plain, as it was, and says why', async () => {
  const { page, path, kept } = await writing('blog')
  const text = 'Zie de noot[^1].\n\n[^1]: Een   noot.'
  await page.getByRole('group', { name: 'Hoe schrijf je bij Tekst?' }).getByText('Platte tekst').click()
  await fieldOf(page, 'body').fill(text)
  await page.getByRole('group', { name: 'Hoe schrijf je bij Tekst?' }).getByText('Met knoppen').click()
  const why = page.getByText('In deze tekst staat een noot; dat kennen de knoppen niet.')
  await why.waitFor()
  await expect
    .poll(async () => (await kept()).typed.body?.replaceAll('\r', ''), { timeout: 8_000 })
    .toBe(text)

  await page.goto(path)
  await why.waitFor()
  await textOf(page, 'Hoe het echt ging').waitFor()
  expect(await fieldOf(page, 'body').isVisible()).toBe(true)
  expect(await fieldOf(page, 'body').inputValue()).toBe(text)
})

test('where the editor does not come, the fields are what they are', async () => {
  const { page, path, kept } = await writing('blog')
  await page.route('**/start-*.js', (route) => route.abort())
  await page.goto(path)
  await fieldOf(page, 'body').fill('Gewoon getypt')
  await expect.poll(async () => (await kept()).typed.body, { timeout: 8_000 }).toBe('Gewoon getypt')
})

test('what is typed with buttons outlives the end of a session and the page', async () => {
  const { page: lost, writer, path, kept } = await writing('blog')
  await textOf(lost, 'Tekst').waitFor()
  await lost.context().clearCookies()
  await textOf(lost, 'Tekst').pressSequentially('Te lang gewacht')
  await status(lost).getByText('Je bent niet meer ingelogd').waitFor()
  const page = await crash(lost)

  await signIn(page, writer)
  await page.goto(path)
  await page.getByRole('button', { name: 'Zet terug' }).click()
  await textOf(page, 'Tekst').getByText('Te lang gewacht').waitFor()
  expect((await kept()).typed.body).toBe('Te lang gewacht')
})

test('looking at a text does not change it, and what is undone is as if never done', async () => {
  const { page, path, kept } = await writing('blog')
  const own = '* een\n* twee'
  await page.getByRole('group', { name: 'Hoe schrijf je bij Tekst?' }).getByText('Platte tekst').click()
  await fieldOf(page, 'body').fill(own)
  await expect.poll(async () => (await kept()).typed.body?.replaceAll('\r', ''), { timeout: 8_000 }).toBe(own)
  await page.evaluate(() => localStorage.clear())
  await page.goto(path)
  const text = textOf(page, 'Tekst')
  await text.getByText('twee').click()
  await page.keyboard.press('End')
  await page.keyboard.type(' drie')
  await expect.poll(() => fieldOf(page, 'body').inputValue()).toBe('- een\n- twee drie')
  await page.keyboard.press('Control+z')
  await expect.poll(() => fieldOf(page, 'body').inputValue()).toBe(own)
})

test('what is pasted from elsewhere becomes clean text, without breaking the policy of the page', async () => {
  const { page } = await writing('blog')
  const told = complaints(page)
  await textOf(page, 'Tekst').focus()
  await paste(page, fromWord)
  await expect.poll(() => fieldOf(page, 'body').inputValue()).toBe(clean)
  expect(await page.getByText('Beelden komen niet mee.').isVisible()).toBe(true)
  expect(told).toEqual([])
})

const fromWord = `<html><head><style>p { color: red }</style></head><body>
<h1 style="color:red">Kop</h1><h3>Diep</h3>
<p class=MsoNormal style="margin:0"><b style="font-weight:normal">gewoon</b> <span style="font-weight:700">dik</span>
<a href="javascript:alert(1)">nergens</a> <a href="https://vng.nl/">VNG</a><img src="https://x.example/a.png"><o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>een</p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>twee</p>
<table><tr><td colspan=2 style="width:10px">a</td></tr><tr><td>b</td><td><p>c</p><p>d</p></td></tr></table></body></html>`

const clean = `## Kop

### Diep

gewoon **dik** nergens [VNG](https://vng.nl/)

- een
  1. twee

| a | |
| - | - |
| b | c d |`

test('a new picture is sent with what is to be seen on it; a refusal is told in words and loses nothing', async () => {
  const { page, kept } = await writing('blog')
  await textOf(page, 'Tekst').focus()
  await putIn(page, 'Beeld')
  const dialog = page.getByRole('dialog')
  const choose = (buffer: Buffer, mimeType = 'image/png') =>
    dialog
      .getByLabel('Nieuw beeld van dit apparaat')
      .setInputFiles({ name: mimeType.replace('/', '.'), mimeType, buffer })
  const done = dialog.getByRole('button', { name: 'Zet in de tekst' })
  await choose(pdf, 'application/pdf')
  await dialog.getByLabel('Wat is erop te zien?').fill('Een plein')
  await done.click()
  await dialog.getByText('Dit bestand is geen beeld.').waitFor()
  await choose(Buffer.from('<html>'))
  await done.click()
  await dialog.getByRole('alert').getByText('Dit lijkt een webpagina').waitFor()
  await choose(await smallPicture())
  await done.click()

  const picture = textOf(page, 'Tekst').getByRole('img', { name: 'Een plein' })
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(40)
  expect(await dialog.count()).toBe(0)
  expect(await textOf(page, 'Tekst').evaluate((element) => element === document.activeElement)).toBe(true)
  const line = /^<Figure src="\/bestanden\/[^"]+" alt="Een plein" \/>$/
  await expect.poll(async () => (await kept()).typed.body, { timeout: 8_000 }).toMatch(line)
})

test('a finger on a button leaves the text the focus and what is selected', async () => {
  const touch = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } }
  const { page } = await writing('blog', touch)
  const text = textOf(page, 'Tekst')
  await text.tap()
  await page.keyboard.type('Luisteren')
  await page.keyboard.press('Control+a')
  const bold = page.getByRole('toolbar', { name: 'Knoppen bij Tekst' }).getByRole('button', { name: 'Vet' })
  await bold.tap()
  expect(await bold.getAttribute('aria-pressed')).toBe('true')
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('Luisteren')
  expect(await text.evaluate((element) => element === document.activeElement)).toBe(true)
  await expect.poll(() => fieldOf(page, 'body').inputValue()).toBe('**Luisteren**')
  const { height = 0 } = (await bold.boundingBox()) ?? {}
  expect(height).toBeGreaterThanOrEqual(44)
})

test('the editor weighs what decision 10 says, and is fetched where one writes', async () => {
  const { page } = await writing('blog')
  await textOf(page, 'Tekst').waitFor()
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => /start-[\w-]+\.js$/.test(name)),
  )
  expect(scripts).toHaveLength(1)
  const body = await (await fetch(scripts[0] ?? '')).arrayBuffer()
  expect(gzipSync(body).length).toBeLessThan(115_000)
})
