/** Words that say nothing about what a text is about, folded. They count only when nothing else was typed. */
export const stopWords: ReadonlySet<string> = new Set(
  `de het een der den des en of maar want dus noch als dan dat die dit deze er ik je jij jou jouw u uw hij zij ze
  we wij ons onze jullie hun hen haar zijn is ben bent was waren geweest wordt worden werd werden geworden heb
  hebt heeft hebben had hadden gehad kan kun kunt kunnen kon konden zal zult zullen zou zouden wil willen wilt
  moet moeten moest moesten mag mogen mocht ga gaat gaan ging doet doen deed te tot van voor met op in aan bij
  naar om uit over door onder tussen tegen zonder binnen tijdens via per af toe ook nog al wel niet geen zo
  heel zeer meer meest veel alle alles iets niets iemand niemand men wie wat waar wanneer waarom hoe welk welke
  hier daar daarom daarbij daarmee hierbij hiermee waarbij waarmee ander andere zelf zich elkaar steeds altijd
  toch reeds dus nu toen omdat zodat terwijl hoewel indien mits`
    .split(/\s+/)
    .filter(Boolean),
)
