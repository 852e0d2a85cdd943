import { startSender } from '#app/mail/sender.server.ts'
import { openTransport } from '#app/mail/transports/open.server.ts'
import type { Services } from '#app/services.server.ts'
import { startScheduler } from './scheduler.server.ts'
import { tasks } from './tasks.ts'

/** What the site does by itself while it answers. */
export interface Jobs {
  /** Ends before the database is closed. */
  stop(): Promise<void>
}

/** Begins everything that the site does by itself: sending mail, feeding a search server, and what is done at set times. */
export function startJobs(
  {
    store,
    files,
    settings,
    searchFeed,
    log,
    secret,
  }: Pick<Services, 'store' | 'files' | 'settings' | 'searchFeed' | 'log' | 'secret'>,
  clock: () => Date,
): Jobs {
  const sending = { siteUrl: settings.SITE_URL, from: settings.MAIL_FROM, secret }
  const mail = startSender({ store, transport: openTransport(settings), sending, clock, log })
  const scheduler = startScheduler({ tasks, store, files, mail, searchFeed, log, clock })
  searchFeed.start()
  log.info(settings.SMTP_URL ? 'mail goes to the mail server' : 'mail becomes files in DATA_DIR/mail')
  return {
    async stop() {
      await Promise.all([scheduler.stop(), mail.stop(), searchFeed.stop()])
    },
  }
}
