/**
 * Words that say little about what a text is about, folded, in the forms in which questions have them: verbs that
 * only carry a noun (*een intake houden*, *gesprekken voeren*), and words of degree and manner. They count, but
 * less than others. Forms that are also a noun of the field are not among them: vraag, vragen, werk, werken.
 */
export const weakWords: ReadonlySet<string> = new Set(
  `begin begint beginnen begon begonnen bestaan bestaat blijf blijft blijven bleef breng brengt brengen bracht
  denk denkt denken duren duurt duurde gebeurt gebeuren gebeurde gebruik gebruikt gebruiken geef geeft geven gaf
  gegeven help helpt helpen houd houdt houden hield gehouden kies kiest kijk kijkt kijken kom komt komen kwam
  kwamen krijg krijgt krijgen kreeg kregen laat laten liet lees leest lezen leg legt leggen lig ligt liggen lijkt
  loop loopt lopen liep lukt maak maakt maken maakte gemaakt neem neemt nemen nam genomen pak pakt pakken regel
  regelt regelen schrijf schrijft sta staan staat stond stel stelt stellen vind vindt vinden vond voer voert
  voeren voerde weet weten wist zeg zegt zeggen zet zetten zie ziet zien zit zitten zoek zoekt zoeken
  beter best bijna daarna daarop daarvoor eens eerst extra goed goede graag heel hoelang hoeveel jouw juist klein kleine laatste lang
  langer later hierna hierop makkelijk mij mijn me mogelijk moeilijk nieuw nieuwe nodig nou precies samen snel soms straks vaak
  verder verschillend verschillende vroeg weinig zeker`
    .split(/\s+/)
    .filter(Boolean),
)
