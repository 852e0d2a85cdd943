import { Refused } from '#app/models/refused.ts'
import { limits, sizeInWords } from './limits.ts'

/** Why a file is not kept. */
export type Unfit =
  | 'type'
  | 'svg'
  | 'heic'
  | 'old-office'
  | 'macros'
  | 'markup'
  | 'broken'
  | 'pixels'
  | 'slow'
  | 'scanned'
  | 'not-scanned'
  | 'not-clean'

const kinds =
  'Wel kunnen: JPG, PNG, WebP, AVIF en GIF, PDF, Word, Excel en PowerPoint (docx, xlsx, pptx), ODT, ODS, ODP, CSV en TXT.'

const words: Readonly<Record<Unfit, string>> = {
  type: `Dit soort bestand kan hier niet. ${kinds}`,
  svg: 'Een SVG kan programma’s bevatten, daarom kan het hier niet. Bewaar de tekening als PNG.',
  heic: 'Een foto als HEIC kunnen we niet lezen. Kies op je telefoon “Meest compatibel”, of bewaar haar als JPG.',
  'old-office': 'Dit is een oud soort Office-bestand. Bewaar het als docx, xlsx of pptx, of als PDF.',
  macros: 'In dit bestand staan macro’s: kleine programma’s. Bewaar het zonder macro’s, of als PDF.',
  markup: `Dit lijkt een webpagina of programma. Dat kan hier niet. ${kinds}`,
  broken:
    'Dit bestand is kapot of niet helemaal over. Kan je eigen programma het openen? Bewaar het opnieuw.',
  pixels:
    'Dit beeld heeft te veel beeldpunten. Maak het kleiner: hoogstens 64 miljoen, zo’n 8.000 bij 8.000.',
  slow: 'Dit bestand kost te veel tijd om te lezen. Bewaar het opnieuw, of kies een kleiner bestand.',
  scanned: 'De virusscanner hield dit bestand tegen. Laat je eigen computer nakijken.',
  'not-scanned': 'We konden dit bestand niet nakijken op virussen. Probeer het later nog eens.',
  'not-clean': 'Dit beeld is niet zoals de site beelden bewaart.',
}

/** What to do about each, for who works on content/, in English. */
export const unfitReasons: Readonly<Record<Unfit, string>> = {
  type: 'is of a type that is not kept',
  svg: 'is SVG, which can hold programs',
  heic: 'is HEIC, which cannot be read',
  'old-office': 'is an Office file of the old sort',
  macros: 'holds macros',
  markup: 'looks like markup or a program',
  broken: 'is broken, or its name ends otherwise than its content says',
  pixels: 'has too many pixels',
  slow: 'takes too long to read',
  scanned: 'was refused by the scanner',
  'not-scanned': 'could not be scanned',
  'not-clean':
    'holds more than the picture (a place, a camera) or is wider than is kept: put it in on the site, or in beelden/',
}

const ofType: readonly Unfit[] = ['type', 'svg', 'heic', 'old-office', 'macros', 'markup']

/** A file that is not kept, in words. */
export function refusedFile(unfit: Unfit): Refused {
  const code = ofType.includes(unfit) ? `file.${unfit}.unsupported` : `file.${unfit}`
  return new Refused(code, { user: words[unfit], field: 'bestand' })
}

/** A file of too many bytes. */
export function tooLarge(): Refused {
  return new Refused('file.too-many-bytes', {
    user: `Dit bestand is te groot: hoogstens ${sizeInWords(limits.file)}. Maak het kleiner, of zet het elders en zet een link in je tekst.`,
    field: 'bestand',
  })
}
