import { expect, test } from 'vitest'
import { textOf } from '../write/editing.ts'
import { invited, writesAlong } from './coming-in.ts'
import { eraseSelf, ownData } from './leaving.ts'
import { linkInMail, subjectsTo } from './mail.ts'
import { openNetwork, person, press } from './network.ts'
import { answer, reactWithoutAccount } from './reacting.ts'
import { comesToReview, publish, sendBack, showReaction } from './reviewing.ts'
import {
  begin,
  expectPicture,
  fillIn,
  putPicturesIn,
  restoreFirst,
  save,
  sendIn,
  title,
  writeOfflineAndCrash,
} from './writing.ts'

const pictures = ['Mensen op een plein', 'De kaart van de wijk']

test('somebody is invited, writes with others, is reviewed, read and answered, and takes their leave', {
  timeout: 150_000,
}, async () => {
  const network = await openNetwork()
  const newcomer = person('Anna de Boer', 'anna@amersfoort.example')
  const reader = person('Ineke van Dam', 'ineke@bewoners.example')

  const before = await invited(network, newcomer)
  const text = await begin(before)
  await fillIn(before)
  await putPicturesIn(before)
  const anna = await writeOfflineAndCrash(before, text, ' Daarna schreven we door in de trein.')
  await textOf(anna, 'Tekst')
    .getByText('We begonnen met koffie. Daarna schreven we door in de trein.')
    .waitFor()
  for (const alt of pictures) await expectPicture(anna, alt)
  await save(anna)

  const els = await writesAlong(network, anna, text)
  await textOf(els, 'De grootste uitdaging').click()
  await els.keyboard.type('Iedereen aan het woord laten.')
  await save(els)

  await anna.goto(text)
  await sendIn(anna)
  const bram = await comesToReview(network)
  for (const alt of pictures) await expectPicture(bram, alt)
  await sendBack(bram, 'Wat het is', 'Wie zijn dat?', 'Zeg erbij hoe de bewoners gekozen zijn.')

  await anna.goto(await linkInMail(network, newcomer, '/schrijven/'))
  await anna.getByText('Zeg erbij hoe de bewoners gekozen zijn.').waitFor()
  await anna.getByText('Wie zijn dat?').waitFor()
  await textOf(anna, 'Wat het is').press('Control+End')
  await anna.keyboard.type(' Zij zijn geloot.')
  await sendIn(anna)
  await publish(bram, title)

  const ineke = await reactWithoutAccount(network, reader, title, 'Hoe ging het loten?')
  for (const alt of pictures) await expectPicture(ineke, alt)
  expect(await ineke.getByRole('main').textContent()).not.toContain('Hoe ging het loten?')
  await showReaction(bram, await linkInMail(network, network.bram, '/reacties'))
  await answer(anna, await linkInMail(network, newcomer, '/experimenten/'), 'Uit alle brievenbussen.')
  await ineke.reload()
  const talk = await ineke.getByRole('region', { name: 'Reacties' }).textContent()
  expect(talk).toMatch(/Ineke van Dam.*Hoe ging het loten\?.*Anna de Boer.*Uit alle brievenbussen\./s)

  await restoreFirst(anna, text)
  await anna.goto(text)
  expect(await textOf(anna, 'De grootste uitdaging').textContent()).toBe('')
  expect(await textOf(anna, 'Wat het is').textContent()).toBe('Twaalf bewoners schrijven het wijkplan.')
  await ineke.reload()
  expect(await ineke.getByRole('main').textContent()).toContain('Zij zijn geloot.')

  const taken = await ownData(anna)
  expect(taken['reacties.json']).toContain('Uit alle brievenbussen.')
  expect(Object.keys(taken).filter((name) => /^bestanden\/.+\.(jpg|png)$/.test(name))).toHaveLength(2)
  await eraseSelf(anna, newcomer)
  await anna.goto('/inloggen')
  await anna.getByLabel('E-mailadres').fill(newcomer.address)
  await anna.getByLabel('Wachtwoord', { exact: true }).fill(newcomer.password)
  await press(anna, 'Log in')
  await anna.getByRole('alert').waitFor()
  await ineke.reload()
  expect(await ineke.content()).not.toContain('Anna')
  for (const alt of pictures) await expectPicture(ineke, alt)

  expect(subjectsTo(network, newcomer)).toEqual([
    'Carla de Wit nodigt je uit voor Leerplein',
    `Je tekst is terug: ${title}`,
    `Je tekst staat online: ${title}`,
    `Een reactie op “${title}”`,
  ])
  expect(subjectsTo(network, network.bram)).toEqual([
    `Om te beoordelen: ${title}`,
    `Om te beoordelen: ${title}`,
    `Om na te kijken: een reactie op “${title}”`,
  ])
  expect(subjectsTo(network, reader)).toEqual(['Bevestig je reactie op Leerplein'])
})
