import type { z } from 'zod'
import type { LinkData } from '../linked.server.ts'
import type { MailText, Template } from '../template.ts'
import { addressChanged } from './address-changed.ts'
import { approveAddress } from './approve-address.ts'
import { coAuthor } from './co-author.ts'
import { confirmAddress } from './confirm-address.ts'
import { confirmJoin } from './confirm-join.ts'
import { confirmQuestion } from './confirm-question.ts'
import { confirmReaction } from './confirm-reaction.ts'
import { deleted } from './deleted.ts'
import { digest } from './digest.ts'
import { invitation } from './invitation.ts'
import { joinAccepted } from './join-accepted.ts'
import { joinDeclined } from './join-declined.ts'
import { knownAddress } from './known-address.ts'
import { news } from './news.ts'
import { passwordChanged } from './password-changed.ts'
import { passwordReset } from './password-reset.ts'
import { pleinRole } from './plein-role.ts'
import { published } from './published.ts'
import { question } from './question.ts'
import { reaction } from './reaction.ts'
import { reactionWaits } from './reaction-waits.ts'
import { secondFactorRemoved } from './second-factor-removed.ts'
import { sentBack } from './sent-back.ts'
import { sentIn } from './sent-in.ts'

/** Every kind of mail that the site sends. */
const templates = {
  invitation,
  'confirm-join': confirmJoin,
  'join-accepted': joinAccepted,
  'join-declined': joinDeclined,
  'password-reset': passwordReset,
  'password-changed': passwordChanged,
  'confirm-address': confirmAddress,
  'approve-address': approveAddress,
  'address-changed': addressChanged,
  'known-address': knownAddress,
  'second-factor-removed': secondFactorRemoved,
  'confirm-reaction': confirmReaction,
  reaction,
  'reaction-waits': reactionWaits,
  news,
  digest,
  'confirm-question': confirmQuestion,
  question,
  'sent-in': sentIn,
  'sent-back': sentBack,
  published,
  'co-author': coAuthor,
  'plein-role': pleinRole,
  deleted,
}

type Templates = typeof templates

export type TemplateName = keyof Templates

/** A kind of mail with what it needs to know. */
export type Filled = {
  [Name in TemplateName]: {
    readonly template: Name
    readonly data: z.input<Templates[Name]['data']>
  }
}[TemplateName]

/** The same without what a link adds that is made when the mail is sent. */
export type FilledButLink = {
  [Name in TemplateName]: {
    readonly template: Name
    readonly data: Omit<z.input<Templates[Name]['data']>, keyof LinkData>
  }
}[TemplateName]

/**
 * What a mail says.
 *
 * @throws Error when there is no such template, or the data is not what it needs.
 */
export function mailText(name: string, data: unknown): MailText {
  const { data: form, text } = templateCalled(name)
  return text(form.parse(data))
}

/**
 * What is left of the data of a mail for who may not read some entries; null when nothing is.
 *
 * @throws Error as `mailText`.
 */
export function dataWithout(name: string, data: unknown, hidden: ReadonlySet<string>): unknown {
  const { data: form, without } = templateCalled(name)
  return without?.(form.parse(data), hidden) ?? null
}

function templateCalled(name: string): Template {
  const found = Object.entries<Template>(templates).find(([known]) => known === name)?.[1]
  if (!found) throw new Error(`there is no mail called ${name}`)
  return found
}
