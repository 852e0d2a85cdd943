/** How long something about people is kept, as the privacy page tells it and as the site does it. */
export interface Retention {
  readonly name: keyof typeof retentions
  /** What it is, in Dutch. */
  readonly what: string
  readonly days: number
  /** From when the days count. */
  readonly since: string
}

/** What is deleted by itself, and after how many days. The one source for the job and for the privacy page. */
const retentions = {
  sessions: {
    what: 'Dat je bent ingelogd op een apparaat',
    days: 0,
    since: 'de dag dat het verloopt, 30 dagen na je laatste bezoek',
  },
  links: {
    what: 'Links in mails, zoals voor een nieuw wachtwoord',
    days: 0,
    since: 'de dag dat ze verlopen',
  },
  invitations: { what: 'Uitnodigingen waar niemand op inging', days: 90, since: 'de dag van de uitnodiging' },
  joinRequests: {
    what: 'Aanvragen voor een account zonder bevestigd adres',
    days: 7,
    since: 'de dag van de aanvraag',
  },
  unconfirmedGuests: {
    what: 'Reacties en vragen zonder account waarvan het adres niet is bevestigd',
    days: 7,
    since: 'de dag van de reactie of de vraag',
  },
  guestAddresses: {
    what: 'E-mailadressen bij reacties zonder account',
    days: 30,
    since: 'de dag dat iemand de reactie nakeek',
  },
  answeredQuestions: {
    what: 'Vragen die beantwoord zijn, met naam en e-mailadres van wie ze stelde',
    days: 90,
    since: 'de dag dat iemand ze op beantwoord zette',
  },
  questions: {
    what: 'Vragen die niemand op beantwoord zette',
    days: 365,
    since: 'de dag van de vraag',
  },
  mails: {
    what: 'Dat er een mail is verstuurd (zonder adres en inhoud)',
    days: 365,
    since: 'de dag van versturen',
  },
  files: {
    what: 'Beelden en bestanden die bij geen tekst meer gebruikt worden',
    days: 30,
    since: 'de laatste dag dat een tekst ze gebruikte',
  },
  events: { what: 'Het logboek: wie wat deed', days: 730, since: 'de dag zelf' },
} as const

/** Every retention, in the order of the page. */
export const retentionList: readonly Retention[] = Object.entries(retentions).map(([name, rest]) => ({
  name: name as keyof typeof retentions,
  ...rest,
}))
