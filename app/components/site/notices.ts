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
  'organisatie-mislukt':
    'Inloggen via je organisatie lukte niet. Probeer het nog eens, of log in met je wachtwoord.',
  'geen-werkadres':
    'Je organisatie gaf geen werkadres van zichzelf door. Log in met je wachtwoord, of vraag om een uitnodiging.',
  gereageerd: 'Je reactie staat online.',
  'reactie-wacht': 'Je reactie is binnen. Iemand van het netwerk kijkt ernaar.',
  'reactie-mail': 'Er is een mail onderweg. Bevestig daarin dat de reactie van jou is.',
  'reactie-gemeld': 'Dank je. Iemand van het netwerk kijkt ernaar.',
  'reactie-weg': 'Je reactie is weg.',
  bijgewerkt: 'De wijziging is bewaard.',
  'naam-veranderd': 'Je naam is veranderd.',
  'wachtwoord-veranderd': 'Je wachtwoord is veranderd. Op andere plekken ben je uitgelogd.',
  'adres-gevraagd':
    'Er is mail naar je oude en je nieuwe adres. Open beide mails om het nieuwe adres te bevestigen.',
  'adres-ingetrokken': 'Je e-mailadres blijft zoals het was.',
  'adres-akkoord': 'Dat is gelukt. Je e-mailadres verandert zodra ook je andere adres akkoord is.',
  'adres-veranderd': 'Je e-mailadres is veranderd. Log voortaan in met het nieuwe adres.',
  'daar-uitgelogd': 'Je bent daar uitgelogd.',
  'elders-uitgelogd': 'Je bent uitgelogd op alle andere plekken.',
  'overal-uitgelogd': 'Je bent overal uitgelogd.',
  'extra-code-uit': 'De extra code staat uit. Je logt nu in met alleen je wachtwoord.',
  'organisatie-verlaten': 'Je bent weg bij deze organisatie.',
  'beheer-neergelegd': 'Je bent geen beheerder meer.',
} as const satisfies Readonly<Record<string, string>>

export type NoticeName = keyof typeof noticeTexts
