// What personal data looks like in Dutch texts. Narrow on purpose: who is warned for nothing stops looking.

/** Kinds of personal data, as screens name them. */
export type PersonalDataKind = 'e-mailadres' | 'telefoonnummer' | 'burgerservicenummer' | 'kenteken' | 'adres'

interface Pattern {
  readonly what: PersonalDataKind
  readonly looks: RegExp
  /** Whether what looks like it is it. */
  readonly is?: (found: string, before: string, after: string) => boolean
  /** Numbers in web addresses are no numbers of people. */
  readonly alsoInAddresses?: true
}

// Nine digits after the nought, apart by spaces, dots, dashes or brackets.
const phone =
  /(?<![\w.,+]|\d[-/])(?:(?:\+|00)31[ \u00a0.-]{0,2}(?:\(0\)[ \u00a0.-]{0,2})?|\(?0)(?:[1-7]|8[4578]|9[17])(?:[ \u00a0().-]{0,3}\d){7,8}(?![\w]|[.,]\d)/gu

const postcode = '[1-9]\\d{3}[ \\u00a0]?(?!S[ADS])[A-Z]{2}'
const houseNumber = '\\d{1,4}(?:[ -]?[a-zA-Z]{1,2}|-\\d{1,3})?'
const capital = "\\p{Lu}[\\p{L}.'’-]*"
const street = `${capital}(?: (?:van|de|der|den|het|'t|ten|ter|aan|en|[12]e|${capital}))*`

/** All sidecodes since 1951: three groups of digits (D) and letters (L), with how many of them. */
const sideCodes =
  'L2-D2-D2 D2-D2-L2 D2-L2-D2 L2-D2-L2 L2-L2-D2 D2-L2-L2 D2-L3-D1 D1-L3-D2 L2-D3-L1 L1-D3-L2 L3-D2-L1 L1-D2-L3 D1-L2-D3 D3-L2-D1'

const platesWith = (between: string) =>
  sideCodes
    .replaceAll('-', between)
    .replaceAll(/([LD])(\d)/g, (_, sort, count) => `${sort === 'L' ? '[A-Z]' : '\\d'}{${count}}`)
    .replaceAll(' ', '|')
const plate = platesWith('-')
const loosePlate = platesWith('[-\\x20]?')

/** In the order in which they are looked for: what one has found is none of the others. */
export const patterns: readonly Pattern[] = [
  {
    what: 'e-mailadres',
    looks: /[\p{L}\d][\p{L}\d._%+-]*@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu,
    alsoInAddresses: true,
  },
  {
    what: 'adres',
    looks: new RegExp(`${street} ${houseNumber}(?:,| te)?\\s{1,2}${postcode}(?![\\w])`, 'gu'),
    is: (found) => !/^(?:postbus|antwoordnummer)\b/i.test(found),
  },
  {
    what: 'adres',
    looks: new RegExp(
      `(?<!\\w)${postcode},?[ \\u00a0](?:(?:nr\\.?|nummer|huisnummer) )?${houseNumber}(?![\\w]|[.,:]\\d)`,
      'gu',
    ),
    is: (found) => !/(?:19|20)\d\d$/.test(found),
  },
  {
    what: 'telefoonnummer',
    looks: phone,
    is: (found) => digitsOf(found).replace(/^(?:0031|31)0?/, '0').length === 10 && !beginsWithDate(found),
  },
  {
    what: 'burgerservicenummer',
    looks: /(?<![\w.,+/-])\d{8,9}(?![\w]|[.,/-]\d)/g,
    is: (found, before, after) => passesElevenTest(found) && !isOtherNumber(found, before, after),
  },
  {
    what: 'burgerservicenummer',
    looks: /(?<![\w.,+-])\d(?:[ .-]?\d){7,8}(?![\w]|[.,-]\d)/g,
    is: (found, before) =>
      /(?:\bbsn|burgerservicenummer|sofinummer)[^\p{L}]{0,4}(?:(?:is|was|nummer)[^\p{L}]{1,3})?$/iu.test(
        before,
      ) && passesElevenTest(digitsOf(found)),
  },
  {
    what: 'kenteken',
    looks: new RegExp(`(?<![\\w-])(?:${plate})(?![\\w-])`, 'g'),
    is: (found) => !/\b(?:JAN|FEB|MRT|APR|MEI|JUN|JUL|AUG|SEP|OKT|NOV|DEC)\b/.test(found),
  },
  {
    what: 'kenteken',
    looks: new RegExp(`(?<![\\w-])(?:${loosePlate})(?![\\w-])`, 'gi'),
    is: (_found, before) => /kenteken[^\p{L}]{1,4}(?:(?:is|was|nummer|van)[^\p{L}]{1,3})?$/iu.test(before),
  },
]

function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '')
}

/** The test that burgerservicenummers are made to pass; of other numbers one in eleven does. */
function passesElevenTest(digits: string): boolean {
  const nine = digits.padStart(9, '0')
  if (/^0{4}|^(\d)\1{8}$/.test(nine)) return false
  const sum = [...nine].reduce(
    (total, digit, place) => total + Number(digit) * (place === 8 ? -1 : 9 - place),
    0,
  )
  return sum % 11 === 0
}

/** A day written as one number, an amount, or the number of an organisation. */
function isOtherNumber(found: string, before: string, after: string): boolean {
  const isDay = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(found)
  const isAmount =
    /(?:€|euro|EUR)\s*$/i.test(before) || /^(?:,-|\s*(?:€|euro|inwoners|mensen)\b)/i.test(after)
  return isDay || isAmount || /\b(?:kvk|rsin|isbn|issn|zaaknummer|dossier)[^\p{L}]{1,4}$/iu.test(before)
}

/** *01-02-2016 12.30* has as many digits as a telephone number. */
function beginsWithDate(text: string): boolean {
  return /^0?\d[-. ][01]?\d[-. ](?:19|20)\d\d/.test(text)
}
