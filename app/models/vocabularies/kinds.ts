import { vocabulary } from './vocabulary'

export const pleinTypes = vocabulary('soort plein', {
  plein: ['Plein', 'Een bijeenkomst van één dagdeel rond een taai vraagstuk.'],
  raadsplein: ['Raadsplein', 'Een Plein in de gemeenteraad over de eigen werkwijze.'],
  stadsgesprek: ['Stadsgesprek', 'Een gesprek met de stad, als vervolg op Pleinen.'],
})

/** The steps of a plein; `afgesloten` and `afgelast` are its two ends. */
export const pleinStates = vocabulary('stand van een plein', {
  intake: ['Intake', 'Coach en eigenaar zoeken de vraag onder de vraag.'],
  ontwerp: ['Ontwerp', 'Zij ontwerpen de bijeenkomst.'],
  uitgenodigd: ['Uitgenodigd', 'De uitnodigingen zijn de deur uit.'],
  gehouden: ['Gehouden', 'De bijeenkomst is geweest.'],
  nazorg: ['Nazorg', 'De afspraken lopen nog.'],
  afgesloten: ['Afgesloten', 'De afspraken zijn rond.'],
  afgelast: ['Afgelast', 'De bijeenkomst gaat niet door.'],
})

export const sponsors = vocabulary('sponsor', {
  management: ['Management', 'De leiding van de organisatie staat erachter.'],
  college: ['College', 'Een collegelid staat erachter.'],
  raad: ['Raad', 'De raad of een raadslid staat erachter.'],
})

export const blogTypes = vocabulary('soort blog', {
  'dag-erna-blog': ['Dag-erna-blog', 'De vraagstukeigenaar schrijft de dag erna hoe het echt ging.'],
  terugblik: ['Terugblik', 'Later teruggekeken.'],
  opgetekend: ['Opgetekend', 'Naverteld uit een interview, met de bron erbij.'],
})

export const lessonSides = vocabulary('soort les', {
  'ging-goed': ['Ging goed', 'Iets om over te nemen.'],
  'liep-stroef': ['Liep stroef', 'Iets om op te letten.'],
})

export const repeats = vocabulary('zou je het weer doen?', {
  ja: ['Ja', 'Zo weer.'],
  'ja-anders': ['Ja, maar anders', 'Wel, met een andere aanpak.'],
  nee: ['Nee', 'Niet nog eens.'],
})

export const toolTypes = vocabulary('soort', {
  werkvorm: ['Werkvorm', 'Een manier om met een groep te werken.'],
  instrument: ['Instrument', 'Een hulpmiddel dat je kunt inzetten.'],
  model: ['Model', 'Een indeling die helpt om te kijken.'],
  afwegingskader: ['Afwegingskader', 'Helpt om een keuze te maken.'],
  handreiking: ['Handreiking', 'Uitleg en advies over een aanpak.'],
  'eerste-hulp': ['Eerste hulp', 'Snel op weg als het moeilijk is.'],
})

export const leerkringStates = vocabulary('stand van een leerkring', {
  open: ['Open', 'Je kunt je nog aanmelden.'],
  loopt: ['Loopt', 'De leerkring is bezig.'],
  afgerond: ['Afgerond', 'De leerkring is klaar.'],
})

export const meetingTypes = vocabulary('soort bijeenkomst', {
  leerkring: ['Leerkringbijeenkomst', 'Een bijeenkomst van een leerkring.'],
  kennismaking: ['Kennismaking', 'Een open bijeenkomst om iets te leren kennen.'],
  festival: ['Festival', 'Een dag voor veel mensen.'],
})

export const organisationTypes = vocabulary('soort organisatie', {
  gemeente: ['Gemeente', 'Een Nederlandse gemeente.'],
  provincie: ['Provincie', 'Een provincie.'],
  waterschap: ['Waterschap', 'Een waterschap.'],
  rijk: ['Rijk', 'Een ministerie of een dienst daarvan.'],
  netwerk: ['Netwerk', 'Mensen of organisaties die samen leren.'],
  kennisinstelling: ['Kennisinstelling', 'Onderzoek of onderwijs.'],
  bureau: ['Bureau', 'Advies of begeleiding.'],
  onderneming: ['Onderneming', 'Een bedrijf.'],
  'maatschappelijke-organisatie': [
    'Maatschappelijke organisatie',
    'Een vereniging, stichting of instelling.',
  ],
  bewonersinitiatief: ['Bewonersinitiatief', 'Bewoners die zelf iets begonnen.'],
})

export const visibilities = vocabulary('zichtbaarheid', {
  openbaar: ['Openbaar', 'Iedereen kan het lezen.'],
  netwerk: ['Netwerk', 'Iedereen met een account kan het lezen.'],
  team: ['Team', 'Alleen wie erbij hoort.'],
})

export const provenances = vocabulary('herkomst', {
  lid: ['Van een lid', 'Geschreven door een lid van het netwerk.'],
  redactie: ['Van de redactie', 'Beschreven door de redactie, met de bron erbij.'],
  historisch: ['Historisch', 'Overgenomen uit een bron; niet door de betrokkenen zelf geschreven.'],
})
