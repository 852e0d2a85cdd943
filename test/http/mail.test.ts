import path from 'node:path'
import { asc } from 'drizzle-orm'
import { expect, onTestFinished, test } from 'vitest'
import { lastMailFiles } from '#app/mail/mail-files.server.ts'
import { queueMail } from '#app/mail/queue.server.ts'
import { openStore } from '#db/client.ts'
import { outbox } from '#db/schema/index.ts'
import { startServer } from '../support/server.ts'
import { startSmtp } from '../support/smtp.ts'
import { testFolder } from '../support/test-folder.ts'

/** The data folder of a site that ended while a mail was waiting. */
async function withMailWaiting() {
  const dataDir = testFolder()
  await (await startServer({ DATA_DIR: dataDir })).stop()
  const store = openStore(path.join(dataDir, 'leerplein.db'))
  onTestFinished(() => store.close())
  await store.write((tx) =>
    queueMail(tx, {
      cause: 'password:anna:1',
      to: { address: 'anna@leerplein.example' },
      template: 'password-reset',
      data: { path: '/wachtwoord/abc' },
      now: new Date('2026-01-01T10:00:00Z'),
    }),
  )
  return { dataDir, rows: () => store.read.select().from(outbox).orderBy(asc(outbox.id)) }
}

test('a site that starts sends what was waiting, and ends cleanly', async () => {
  const { dataDir, rows } = await withMailWaiting()
  const smtp = await startSmtp({ password: 'geheim' })
  onTestFinished(() => smtp.stop())
  const server = await startServer({
    DATA_DIR: dataDir,
    SMTP_URL: `smtp://leerplein:geheim@127.0.0.1:${smtp.port}`,
    MAIL_FROM: 'Het leerplein <post@leerplein.example>',
    SITE_URL: 'https://leerplein.example',
  })

  const mail = await smtp.next()
  expect(await server.stop()).toBe(0)

  expect(mail.header('from')).toBe('Het leerplein <post@leerplein.example>')
  expect(mail.text).toContain('https://leerplein.example/wachtwoord/abc')
  expect((await rows())[0]?.doneAt).not.toBeNull()
  expect(server.output()).toContain('mail goes to the mail server')
  expect(server.output()).not.toMatch(/geheim|anna@/)
})

test('without a mail server the mail is in the data folder', async () => {
  const { dataDir, rows } = await withMailWaiting()
  const server = await startServer({ DATA_DIR: dataDir })
  expect(await server.stop()).toBe(0) // it ends what it has taken up, and it does that first of all

  expect((await rows())[0]?.doneAt).not.toBeNull()
  const [mail] = await lastMailFiles(dataDir)
  expect(mail?.text).toContain(`${server.address}/wachtwoord/abc`)
})
