import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { smtpTransport } from '#app/mail/transports/smtp.server.ts'
import { connect, openStore } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'
import { startSmtp } from '../support/smtp.ts'
import { testFolder } from '../support/test-folder.ts'
import { postOffice } from './post-office.ts'

test('two senders on one database send each of forty mails once', async () => {
  const file = path.join(testFolder(), 'shared.db')
  const connection = connect(file)
  migrate(connection, path.resolve('db/migrations'))
  connection.close()
  const smtp = await startSmtp()
  onTestFinished(() => smtp.stop())
  const offices = await Promise.all(
    [openStore(file), openStore(file)].map((store) => {
      onTestFinished(() => store.close())
      return postOffice(smtpTransport(smtp.url), store)
    }),
  )
  const [one, other] = offices as [(typeof offices)[0], (typeof offices)[0]]

  for (let number = 0; number < 40; number++) {
    await one.queue({ cause: `x:${number}`, to: { address: `person-${number}@leerplein.example` } })
    other.sender.wake()
  }
  await Promise.all(offices.map(({ after }) => after(0)))

  const addresses = smtp.received.map(({ to }) => to[0])
  expect(addresses).toHaveLength(40)
  expect(new Set(addresses).size).toBe(40)
  expect((await one.rows()).every(({ doneAt, attempts }) => doneAt !== null && attempts === 1)).toBe(true)
})
