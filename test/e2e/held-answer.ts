import type { Page, Request } from 'playwright-core'

/** An answer that is kept from the page until it is released. */
interface HeldAnswer {
  /** Fulfilled when the page has asked. */
  readonly asked: Promise<void>
  /** Lets the answer through, and waits until the page has had the chance to do something with it. */
  release(): Promise<void>
}

/** Keeps back what this address answers, as a slow connection does. */
export async function holdAnswer(page: Page, address: string): Promise<HeldAnswer> {
  let letThrough = () => {}
  const released = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  let held: Request | undefined
  const asked = new Promise<void>((resolve) => {
    page.route(address, async (route) => {
      held = route.request()
      resolve()
      await released
      await route.continue()
    })
  })
  const ended = new Promise<void>((resolve) => {
    for (const event of ['requestfinished', 'requestfailed'] as const) {
      page.on(event as 'requestfinished', (request) => request === held && resolve())
    }
  })
  return {
    asked,
    release: async () => {
      letThrough()
      await ended
      // Two frames later, whatever the page does with an answer has been done.
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      )
    },
  }
}
