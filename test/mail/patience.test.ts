import { expect, test, vi } from 'vitest'
import { NotAccepted, type Transport } from '#app/mail/transports/transport.ts'
import { minute, postOffice } from './post-office.ts'

/** A mail server that holds the line until it is given up. */
function slowTransport(error: Error) {
  const handed = new EventTarget()
  const begun = new Promise((resolve) => handed.addEventListener('mail', resolve, { once: true }))
  const transport: Transport = {
    deliver: (_, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(error))
        handed.dispatchEvent(new Event('mail'))
      }),
    close() {},
  }
  return { transport, begun }
}

test('a mail server that holds the line is given up after two minutes, and tried again later', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const { transport, begun } = slowTransport(new NotAccepted('EABORT', false))
  const { queue, rows, sender } = await postOffice(transport)
  await queue()
  await begun
  vi.advanceTimersByTime(2 * minute)
  vi.useRealTimers()
  await sender.idle()

  expect((await rows())[0]).toMatchObject({ takenAt: null, attempts: 1, lastError: 'EABORT' })
})

test.each([
  [
    'that did not ask for the message is tried again at the next start',
    new NotAccepted('EABORT', false),
    null,
  ],
  ['that had asked for it leaves it uncertain', new Error('EABORT'), '2026-11-22T10:00:00.000Z'],
])('a site that ends waits some seconds for the mail server; one %s', async (_, error, takenAt) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const { transport, begun } = slowTransport(error)
  const { queue, rows, sender } = await postOffice(transport)
  await queue()
  await begun
  const stopped = sender.stop()
  vi.advanceTimersByTime(5_000)
  vi.useRealTimers()
  await stopped

  expect((await rows())[0]).toMatchObject({ takenAt, doneAt: null, heldAt: null })
})
