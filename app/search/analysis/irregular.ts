// What no rule of the dictionary joins: plurals that change the word, and verbs with the noun made of them.
// Only pairs that mean the same to who searches here: informeren, for one, is not informatie.
const plurals = {
  lid: 'leden',
  raadslid: 'raadsleden',
  stad: 'steden',
  raadsheer: 'raadsheren',
  kind: 'kinderen',
  ei: 'eieren',
  lied: 'liederen',
  volk: 'volkeren',
  goed: 'goederen',
  schip: 'schepen',
  gelid: 'gelederen',
  koe: 'koeien',
  vlo: 'vlooien',
  museum: 'musea',
  centrum: 'centra',
  medium: 'media',
  criterium: 'criteria',
  platform: 'platforms',
  forum: 'fora',
  politicus: 'politici',
  historicus: 'historici',
  academicus: 'academici',
  technicus: 'technici',
  collega: 'collegas',
  coach: 'coaches',
} as const

const verbs = {
  participatie:
    'participeren participeer participeert participeerde participeerden geparticipeerd participerend',
  organisatie: 'organiseren organiseer organiseert organiseerde organiseerden georganiseerd organiserend',
  coproductie: 'coproduceren coproduceer coproduceert coproduceerde coproduceerden gecoproduceerd',
  cocreatie: 'cocreeren cocreeer cocreeert cocreeerde cocreeerden gecocreeerd',
  communicatie: 'communiceren communiceer communiceert communiceerde communiceerden gecommuniceerd',
  evaluatie: 'evalueren evalueer evalueert evalueerde evalueerden geevalueerd evaluerend',
  innovatie: 'innoveren innoveer innoveert innoveerde innoveerden geinnoveerd innoverend',
  deliberatie: 'delibereren delibereer delibereert delibereerde delibereerden gedelibereerd',
  discussie: 'discussieren discussieer discussieert discussieerde discussieerden gediscussieerd',
  reflectie: 'reflecteren reflecteer reflecteert reflecteerde reflecteerden gereflecteerd',
  presentatie: 'presenteren presenteer presenteert presenteerde presenteerden gepresenteerd',
  implementatie: 'implementeren implementeer implementeert implementeerde implementeerden geimplementeerd',
  facilitatie: 'faciliteren faciliteer faciliteert faciliteerde faciliteerden gefaciliteerd',
  samenwerking: 'samenwerken samenwerk samenwerkt samenwerkte samenwerkten samengewerkt',
  experiment: 'experimenteren experimenteer experimenteert experimenteerde experimenteerden geexperimenteerd',
  advies: 'adviseren adviseer adviseert adviseerde adviseerden geadviseerd adviezen',
  besluit: 'besluiten besloten besloot',
} as const

/** Folded form → folded base word. It goes before the dictionary. */
export const irregular: ReadonlyMap<string, string> = new Map(
  [...Object.entries(plurals), ...Object.entries(verbs)].flatMap(([base, forms]) =>
    forms.split(' ').map((form) => [form, base] as const),
  ),
)
