import { v7 as uuid } from 'uuid'
import { type LinkPurpose, makeLink } from '#app/auth/links.server.ts'
import { unsubscribeToken } from '#app/auth/unsubscribing.server.ts'
import * as t from '#db/schema/index.ts'
import type { Tx } from '#db/write.ts'
import { addressOf, type Names, now, siteSecret } from './names.ts'

/** What waits for somebody's word, and the links that were sent. */
export async function whatWaits(tx: Tx, ids: Names, entryId: string): Promise<Names> {
  const at = now.toISOString()
  const link = (purpose: LinkPurpose, subject: string) => makeLink(tx, { purpose, subject, hours: 24, now })
  const [invitation, own, otherInvitation, joinRequest, asked, waiting, guest, question, unconfirmed] =
    Array.from({ length: 9 }, () => uuid()) as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ]
  const invited = { role: 'lid', invitedBy: ids.beheer ?? '', createdAt: at, sentAt: at } as const
  const amersfoort = { organisationId: ids.amersfoort, ...invited }
  await tx.insert(t.invitations).values([
    { id: invitation, address: 'bram@nieuw.example', ...amersfoort },
    { id: own, address: addressOf('elders'), ...amersfoort },
    { id: otherInvitation, address: 'bram@nieuw.example', ...invited, organisationId: ids.leusden },
  ])
  const joining = { name: 'Cas', organisationId: ids.leusden ?? '', createdAt: at }
  await tx.insert(t.joinRequests).values([
    { id: joinRequest, address: 'cas@nieuw.example', confirmedAt: at, ...joining },
    { id: asked, address: 'dia@nieuw.example', ...joining },
  ])
  await tx
    .insert(t.addressChanges)
    .values({ personId: ids.collega ?? '', address: 'emo@nieuw.example', createdAt: at })
  await tx
    .insert(t.guests)
    .values({ id: guest, name: 'Gast', address: 'gast@huis.example', createdAt: at, confirmedAt: at })
  await tx.insert(t.reactions).values({ id: waiting, entryId, guestId: guest, text: 'Mooi.', createdAt: at })
  const aQuestion = { entryId, subject: 'question' as const, text: 'Hoe ging dit?', createdAt: at }
  await tx.insert(t.questions).values([
    { id: question, ...aQuestion, personId: ids.elders, sentOnAt: at },
    { id: unconfirmed, ...aQuestion, guestId: guest },
  ])
  const mail = { topic: 'mail', key: 'x', subject: 'x', notBefore: at, heldAt: at }
  const payload = { template: 'password-changed', to: { person: ids.lid }, data: { path: '/' } }
  const [held] = await tx
    .insert(t.outbox)
    .values({ ...mail, payload })
    .returning()
  return {
    invitation,
    otherInvitation,
    joinRequest,
    waiting,
    question,
    unconfirmed,
    mail: String(held?.id),
    invitationLink: await link('invitation', invitation),
    ownInvitationLink: await link('invitation', own),
    joinLink: await link('join', asked),
    passwordLink: await link('password', ids.lid ?? ''),
    addressLink: await link('address', `${ids.collega}:new`),
    coAuthorLink: await link('co-author', `${entryId}:${ids.elders}`),
    reactionLink: await link('reaction', waiting),
    questionLink: await link('question', unconfirmed),
    unsubscribeToken: unsubscribeToken(siteSecret, { personId: ids.lid ?? '', what: 'news' }),
  }
}
