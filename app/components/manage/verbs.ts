/** What was done, as the log book says it. */
const texts: Readonly<Record<string, string>> = {
  'accepted-invitation': 'nam een uitnodiging aan',
  'accepted-join': 'liet een aanvraag toe',
  archived: 'archiveerde',
  'asked-address': 'vroeg een ander adres aan',
  'asked-to-join': 'vroeg een account aan',
  'became-administrator': 'werd beheerder',
  'became-contact': 'werd contactpersoon',
  'became-keeper': 'werd kennismakelaar',
  began: 'begon een tekst',
  'began-second-factor': 'begon met de extra code',
  'cancelled-address': 'trok een ander adres in',
  'changed-address': 'veranderde het adres',
  'changed-name': 'veranderde de naam',
  'changed-password': 'veranderde het wachtwoord',
  'chose-password': 'koos een nieuw wachtwoord',
  'declined-join': 'wees een aanvraag af',
  discarded: 'gooide een mail weg',
  'ended-sessions': 'logde andere apparaten uit',
  'invitation-taken-back': 'trok een uitnodiging in',
  invited: 'nodigde iemand uit',
  'invited-again': 'nodigde iemand opnieuw uit',
  left: 'verliet een organisatie',
  published: 'zette online',
  'removed-from-organisation': 'is uit de organisatie gehaald',
  'removed-second-factor': 'is de extra code kwijt',
  'renewed-recovery-codes': 'maakte nieuwe herstelcodes',
  saved: 'bewaarde een versie',
  'sent-again': 'verstuurde een mail opnieuw',
  'sent-back': 'stuurde terug',
  'sent-in': 'diende in',
  'set-up-second-factor': 'zette de extra code aan',
  'signed-in': 'logde in',
  'stopped-administering': 'is geen beheerder meer',
  'stopped-as-contact': 'is geen contactpersoon meer',
  'stopped-as-keeper': 'is geen kennismakelaar meer',
  'took-back': 'trok een tekst terug',
}

/** What a verb of the log is called; the verb itself when it has no name yet. */
export function verbText(verb: string): string {
  return texts[verb] ?? verb
}
