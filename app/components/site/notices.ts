/** What a page says at its top after a form was sent, by name. */
export const noticeTexts = {
  ingelogd: 'Je bent ingelogd.',
  uitgelogd: 'Je bent uitgelogd.',
  bewaard: 'Bewaard. Er is een nieuwe versie.',
  wachtwoordmail: 'Als dit adres een account heeft, is er nu een mail onderweg. De link werkt een uur.',
  'uitnodiging-aangenomen': 'Je doet mee.',
  aangevraagd: 'Er is een mail onderweg. Bevestig daarin je adres; daarna bekijken we je aanvraag.',
  'adres-bevestigd': 'Je adres is bevestigd. Je hoort van ons per mail.',
  uitgenodigd: 'De uitnodiging is verstuurd.',
  ingetrokken: 'De uitnodiging is ingetrokken.',
  toegelaten: 'De aanvraag is toegelaten; er is een mail onderweg.',
  afgewezen: 'De aanvraag is afgewezen; er is een mail onderweg.',
  bijgewerkt: 'De wijziging is bewaard.',
} as const satisfies Readonly<Record<string, string>>

export type NoticeName = keyof typeof noticeTexts
