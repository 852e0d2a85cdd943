import { vocabulary } from './vocabulary'

/** The participation ladder with two additions; a palette and not a rank. Source: Edelenbos and Monnikhof (2001). */
export const forms = vocabulary('samenwerkingsvorm', {
  informeren: ['Informeren', 'De overheid vertelt wat zij gaat doen.'],
  raadplegen: ['Raadplegen', 'De overheid vraagt wat mensen ervan vinden en beslist zelf.'],
  adviseren: ['Adviseren', 'Mensen geven advies; wie ervan afwijkt, legt uit waarom.'],
  coproduceren: ['Coproduceren', 'Overheid en samenleving maken het samen, als gelijken.'],
  meebeslissen: ['Meebeslissen', 'Mensen beslissen mee of beslissen zelf binnen vooraf gegeven grenzen.'],
  'initiatief-van-de-samenleving': [
    'Initiatief van de samenleving',
    'Inwoners of ondernemers beginnen; de overheid sluit aan. Aanvulling op de ladder.',
  ],
  zelforganisatie: ['Zelforganisatie', 'De samenleving regelt het zelf. Aanvulling op de ladder.'],
})

/** The overheidsparticipatietrap. Source: Raad voor het openbaar bestuur, Loslaten in vertrouwen (2012). */
export const governmentRoles = vocabulary('rol van de overheid', {
  reguleren: ['Reguleren', 'De overheid stelt regels en handhaaft die.'],
  regisseren: ['Regisseren', 'Anderen doen mee; de overheid houdt de leiding.'],
  stimuleren: ['Stimuleren', 'De overheid wil dat het gebeurt en laat anderen het doen.'],
  faciliteren: ['Faciliteren', 'Het initiatief ligt bij anderen; de overheid helpt waar dat nodig is.'],
  loslaten: ['Loslaten', 'De overheid bemoeit zich er niet mee.'],
})

export const democraticValues = vocabulary('democratische waarde', {
  inclusie: ['Inclusie', 'Iedereen die het raakt, kan meedoen.'],
  invloed: ['Invloed', 'Wat mensen inbrengen, verandert de uitkomst.'],
  eigenaarschap: ['Eigenaarschap', 'Mensen voelen zich verantwoordelijk voor de vraag en voor het vervolg.'],
  deliberatie: ['Deliberatie', 'Mensen wegen samen argumenten voordat er iets besloten wordt.'],
  legitimiteit: ['Legitimiteit', 'Het besluit is goed uit te leggen en wordt geaccepteerd.'],
})

export const policyFields = vocabulary('beleidsveld', {
  omgevingswet: ['Omgevingswet', 'Plannen en besluiten over de fysieke leefomgeving.'],
  'energie-en-klimaat': ['Energie en klimaat', 'Besparen, opwekken, warmte, water en hitte.'],
  'wonen-en-herontwikkeling': [
    'Wonen en herontwikkeling',
    'Bouwen, verbouwen en een nieuw doel voor een plek.',
  ],
  'toerisme-en-recreatie': ['Toerisme en recreatie', 'Bezoekers, routes, verblijf en vrije tijd.'],
  'zorg-en-welzijn': ['Zorg en welzijn', 'Gezondheid, ondersteuning en samenleven.'],
  'openbare-ruimte': ['Openbare ruimte', 'Straten, pleinen, groen en wat daar gebeurt.'],
  'economie-en-horeca': ['Economie en horeca', 'Ondernemen, winkels, markten en terrassen.'],
  organisatieontwikkeling: ['Organisatieontwikkeling', 'Hoe de overheid zelf werkt en leert.'],
  evaluatie: ['Evaluatie', 'Terugkijken op een project of op beleid.'],
  'bestuur-en-raad': ['Bestuur en raad', 'Het werk van raad en college, en hoe besluiten tot stand komen.'],
})

export const levels = vocabulary('schaal', {
  straat: ['Straat', 'Eén straat of plein.'],
  'buurt-of-wijk': ['Buurt of wijk', 'Een buurt of een wijk.'],
  'dorp-of-kern': ['Dorp of kern', 'Een dorp of een kern van een gemeente.'],
  'stad-of-gemeente': ['Stad of gemeente', 'Een hele stad of gemeente.'],
  regio: ['Regio', 'Meer gemeenten samen, of een eiland.'],
  land: ['Land', 'Heel Nederland.'],
})

export const parties = vocabulary('partij', {
  inwoners: ['Inwoners', 'Mensen die er wonen.'],
  ondernemers: ['Ondernemers', 'Bedrijven en winkeliers.'],
  ambtenaren: ['Ambtenaren', 'Mensen die bij de overheid werken.'],
  college: ['College', 'Burgemeester en wethouders.'],
  raad: ['Raad', 'De gemeenteraad en raadsleden.'],
  'maatschappelijke-organisaties': [
    'Maatschappelijke organisaties',
    'Verenigingen, stichtingen en instellingen.',
  ],
  kennisinstellingen: ['Kennisinstellingen', 'Onderzoek en onderwijs.'],
  'andere-overheden': ['Andere overheden', 'Rijk, provincie, waterschap of een andere gemeente.'],
})

export const obligations = vocabulary('verplichting', {
  'wettelijk-verplicht': ['Wettelijk verplicht', 'De wet vraagt om participatie.'],
  'eigen-keuze': ['Eigen keuze', 'Het hoefde niet; men koos ervoor.'],
  onbekend: ['Onbekend', 'Dat is niet bekend.'],
})

export const phases = vocabulary('fase', {
  idee: ['Idee', 'Er is een plan, nog geen begin.'],
  voorbereiding: ['Voorbereiding', 'De eerste stappen zijn gezet.'],
  loopt: ['Loopt', 'Het is bezig.'],
  afgerond: ['Afgerond', 'Het is klaar.'],
  gestopt: ['Gestopt', 'Het is niet afgemaakt.'],
})

export const outcomes = vocabulary('hoe liep het?', {
  goed: ['Ging goed', 'Het leverde op wat men hoopte.'],
  deels: ['Ging deels goed', 'Een deel lukte, een deel niet.'],
  niet: ['Ging niet goed', 'Het leverde niet op wat men hoopte.'],
  'nog-niet-bekend': ['Nog niet bekend', 'Daar is nog niets over te zeggen.'],
})
