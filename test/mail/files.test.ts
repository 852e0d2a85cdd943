import { readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { lastMailFiles } from '#app/mail/mail-files.server.ts'
import { fileTransport } from '#app/mail/transports/files.server.ts'
import { testFolder } from '../support/test-folder.ts'
import { addPerson, minute, postOffice } from './post-office.ts'

test('without a mail server, mail becomes files that can be read back, the last first', async () => {
  const dataDir = testFolder()
  const { store, queue, after, rows } = await postOffice(fileTransport(dataDir))
  await addPerson(store, { name: 'Anna Ĳsbrandts' })
  await queue({ to: { person: 'anna' } })
  await after(0)
  await after(minute)
  await queue({
    cause: 'invitation:1:1',
    template: 'invitation',
    to: { address: 'bram@leerplein.example' },
    data: {
      invitedBy: 'Zoë van ’t Hof, die een heel lange naam heeft die niet op één regel past',
      organisation: 'Súdwest-Fryslân',
      path: '/uitnodiging/abc',
      validUntil: '2026-12-04T10:00:00.000Z',
    },
  })
  await after(0)

  const [last, first, ...more] = await lastMailFiles(dataDir)
  expect(more).toEqual([])
  expect(last).toMatchObject({
    at: '2026-11-22T10:01:00.000Z',
    to: 'bram@leerplein.example',
    subject:
      'Zoë van ’t Hof, die een heel lange naam heeft die niet op één regel past nodigt je uit voor Leerplein',
  })
  expect(last?.text).toContain('bij Súdwest-Fryslân.')
  expect(last?.text).toContain('https://leerplein.example/uitnodiging/abc')
  expect(last?.text).toContain('De link werkt tot vrijdag 4 december 2026.')
  expect(first?.text).toMatch(/^Hallo Anna Ĳsbrandts,\n/)
  expect((await rows()).every(({ doneAt }) => doneAt !== null)).toBe(true)
})

test('nobody else on the machine can read them, and their names say when', async () => {
  const dataDir = testFolder()
  const { queue, after } = await postOffice(fileTransport(dataDir))
  await queue()
  await after(0)

  const [name, ...more] = readdirSync(path.join(dataDir, 'mail'))
  expect(more).toEqual([])
  expect(name).toMatch(/^2026-11-22T10\.00\.00\.000Z-[0-9a-f]{12}\.eml$/)
  expect(statSync(path.join(dataDir, 'mail', String(name))).mode & 0o777).toBe(0o600)
  expect(statSync(path.join(dataDir, 'mail')).mode & 0o777).toBe(0o700)
})

test('a file that can not be written is tried again later', async () => {
  const dataDir = testFolder()
  writeFileSync(path.join(dataDir, 'mail'), 'a file where the folder should be')
  const { queue, after, rows } = await postOffice(fileTransport(dataDir))
  await queue()
  await after(0)

  expect((await rows())[0]).toMatchObject({
    takenAt: null,
    notBefore: '2026-11-22T10:01:00.000Z',
    lastError: 'file not written: EEXIST',
  })
})

test('a site that never wrote mail has none to show', async () => {
  expect(await lastMailFiles(testFolder())).toEqual([])
})
