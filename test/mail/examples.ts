import type { Filled } from '#app/mail/templates/index.ts'

/** One mail of each kind; a new kind is a new line. */
export const examples: readonly Filled[] = [
  {
    template: 'invitation',
    data: {
      invitedBy: 'Bram',
      organisation: 'Leusden',
      path: '/uitnodiging/a-b_c',
      validUntil: '2026-12-04T23:30:00Z',
    },
  },
  { template: 'confirm-join', data: { organisation: 'Leusden', path: '/meedoen/abc' } },
  { template: 'join-accepted', data: { organisation: 'Leusden', path: '/inloggen' } },
  { template: 'join-declined', data: { organisation: 'Leusden', reason: 'Je werkt daar niet.' } },
  { template: 'password-reset', data: { path: '/wachtwoord/abc' } },
  { template: 'password-changed', data: { path: '/wachtwoord' } },
  { template: 'confirm-address', data: { path: '/adres/abc' } },
  { template: 'approve-address', data: { newAddress: 'nieuw@leerplein.example', path: '/adres/abc' } },
  { template: 'address-changed', data: { side: 'old' } },
  { template: 'known-address', data: { path: '/inloggen?terug=%2Fagenda' } },
  { template: 'confirm-reaction', data: { title: 'De wijkraad', path: '/reactie-bevestigen/abc' } },
  {
    template: 'reaction',
    data: { title: 'De wijkraad', text: 'Mooi.', path: '/experimenten/de-wijkraad', isAuthor: true },
  },
  {
    template: 'reaction-waits',
    data: { title: 'De wijkraad', reported: true, path: '/reacties' },
  },
  {
    template: 'news',
    data: {
      title: 'De wijkraad',
      kind: 'experiment',
      summary: 'Bewoners en raadsleden schrijven samen het wijkplan.',
      followed: 'Democratische vaardigheden',
      path: '/experimenten/de-wijkraad',
    },
  },
  {
    template: 'digest',
    data: {
      rhythm: 'daily',
      parts: [
        {
          title: 'Nieuw in wat je volgt',
          items: [{ entry: 'a', text: 'De wijkraad (experiment)', path: '/experimenten/de-wijkraad' }],
        },
        {
          title: 'Reacties op wat je volgt',
          items: [{ entry: 'b', text: 'Het dorpsplan: 2 reacties', path: '/experimenten/het-dorpsplan' }],
        },
      ],
    },
  },
  { template: 'confirm-question', data: { title: 'De wijkraad', path: '/vraag-bevestigen/abc' } },
  {
    template: 'question',
    data: {
      by: 'Els',
      title: 'De wijkraad',
      subject: 'question',
      text: 'Hoe vonden jullie de bewoners?\n\nEn kregen ze iets?',
      about: '/experimenten/de-wijkraad',
      path: '/mijn/vragen',
      because: 'jij dit schreef, of contactpersoon bent van de organisatie.',
    },
  },
  { template: 'second-factor-removed', data: { path: '/wachtwoord' } },
  {
    template: 'sent-in',
    data: {
      title: 'De wijkraad aan tafel',
      kind: 'experiment',
      by: 'Anna',
      organisation: 'Gemeente Leusden',
      path: '/beoordelen/0',
    },
  },
  {
    template: 'sent-back',
    data: {
      title: 'De wijkraad aan tafel',
      by: 'Bram',
      reason: 'Wie deden er mee?\n\nEn hoe liep het af?',
      path: '/schrijven/0',
    },
  },
  {
    template: 'co-author',
    data: { title: 'De wijkraad aan tafel', by: 'Anna', path: '/meeschrijven/abc' },
  },
  {
    template: 'plein-role',
    data: { title: 'De bakfiets', by: 'Anna', role: 'pleincoach', path: '/meeschrijven/abc' },
  },
  { template: 'deleted', data: { title: 'De bakfiets', by: 'Anna' } },
  { template: 'published', data: { title: 'De wijkraad aan tafel', path: '/experimenten/de-wijkraad' } },
]
