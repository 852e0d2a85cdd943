import type { Settings } from '#app/settings.server.ts'
import { fileTransport } from './files.server.ts'
import { smtpTransport } from './smtp.server.ts'
import type { Transport } from './transport.ts'

/** The way that the settings choose for mail to leave. */
export function openTransport({ SMTP_URL, DATA_DIR }: Pick<Settings, 'SMTP_URL' | 'DATA_DIR'>): Transport {
  return SMTP_URL ? smtpTransport(SMTP_URL) : fileTransport(DATA_DIR)
}
