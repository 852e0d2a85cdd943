import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { personalDataIn } from '#app/models/personal-data.ts'

const whatIn = (text: string) => personalDataIn(text).map(({ what, found }) => `${what}: ${found}`)

describe('is found', () => {
  test.each([
    [
      'e-mailadres',
      'Mail j.de.vries+wijk@amersfoort.example voor meer.',
      'j.de.vries+wijk@amersfoort.example',
    ],
    ['e-mailadres', '[Mail](mailto:anna@leusden.example)', 'anna@leusden.example'],
    ['telefoonnummer', 'Bel 06-12345678.', '06-12345678'],
    ['telefoonnummer', 'Bel 06 12 34 56 78, na zessen', '06 12 34 56 78'],
    ['telefoonnummer', 'Bel 0612345678', '0612345678'],
    ['telefoonnummer', 'Bel 06 - 12 34 56 78', '06 - 12 34 56 78'],
    ['telefoonnummer', 'Bel +31 6 12345678', '+31 6 12345678'],
    ['telefoonnummer', 'Bel +31 (0)6 1234 5678', '+31 (0)6 1234 5678'],
    ['telefoonnummer', 'Bel 0031612345678', '0031612345678'],
    ['telefoonnummer', 'Op 020-123 45 67 krijg je antwoord', '020-123 45 67'],
    ['telefoonnummer', 'Op (0345) 12 34 56', '(0345) 12 34 56'],
    ['telefoonnummer', 'Op 088 123 4567', '088 123 4567'],
    ['burgerservicenummer', 'Haar nummer is 111222333.', '111222333'],
    ['burgerservicenummer', 'Met nummer 123456782', '123456782'],
    ['burgerservicenummer', 'Acht cijfers: 10000008', '10000008'],
    ['burgerservicenummer', 'BSN: 1112.22.333', '1112.22.333'],
    ['adres', 'Zij woont op Dorpsstraat 12, 3831 AB Leusden.', 'Dorpsstraat 12, 3831 AB'],
    ['adres', 'Aan de Lange Voorhout 7a 2514 EA', 'Lange Voorhout 7a 2514 EA'],
    ['adres', 'Op 3831 AB 12 woont iemand', '3831 AB 12'],
    ['adres', 'Op 3831AB, huisnummer 12b', '3831AB, huisnummer 12b'],
    ['kenteken', 'In een auto met kenteken ab12cd', 'ab12cd'],
  ])('%s in “%s”', (what, text, found) => {
    expect(personalDataIn(text).map((one) => [one.what, one.found.replace(/^Aan de /, '')])).toEqual([
      [what, found],
    ])
  })

  test.each([
    'AB-12-34',
    '12-34-AB',
    '12-AB-34',
    'AB-12-CD',
    'AB-CD-12',
    '12-AB-CD',
    '12-ABC-3',
    '1-ABC-23',
    'AB-123-C',
    'A-123-BC',
    'ABC-12-D',
    'A-12-BCD',
    '1-AB-234',
    '123-AB-4',
  ])('the licence plate %s', (plate) => {
    expect(whatIn(`De auto ${plate} stond er weer.`)).toEqual([`kenteken: ${plate}`])
  })
})

test.each([
  'In 2016 deden 120 mensen mee, in 2017 waren het er 1.250.',
  'Het kostte € 1.250.000,- en later 12.345.678 euro.',
  'Zie artikel 12 van de Gemeentewet, lid 3, en artikel 2:12 Awb.',
  'De postcode 3811 LM alleen zegt nog niets over iemand.',
  'Op 18-03-2016 om 10.00 uur, en op 01-02-2016 12.30 uur.',
  'Op 20160318 begon het; de map heet 20161129.',
  'Bel 112 of 0800-1234, of het gemeentenummer 14 020.',
  'Het dossier 123456789 ligt bij de gemeente, met zaaknummer 123456782.',
  'KvK 12345678 en ISBN 978-90-123-4567-8.',
  'Schrijf naar Postbus 12, 3800 AA Amersfoort.',
  'Zie https://leerplein.example/stuk/123456782 en https://kaart.example/0612345678.',
  'De 12 werkgroepen, 4 tafels en 35 stoelen.',
  'De nota 2014-2018 en de jaren 2019/2020.',
  'Van 10 tot 40 mensen, 30 à 45 minuten, 1 op de 8.',
  'Tussen 12-MEI-2 en 3 juni.',
  'Wij noemen het plan-B-3 of de A-12.',
  'De voetbalclub speelde 3-2, en won daarna met 4-0.',
  'Het tarief ging van 0,12 naar 0,45 procent, en 100000000 keer niets.',
  'Langs de N201 en de A12 staan 3800 mensen.',
])('ordinary text raises no alarm: %s', (text) => {
  expect(whatIn(text)).toEqual([])
})

test('what is found is shown in its part of the sentence', () => {
  const [found] = personalDataIn('Het liep goed. Bel Anna op 06-12345678 als je meer wilt weten! Tot dan.')

  expect(found).toMatchObject({
    before: 'Bel Anna op ',
    found: '06-12345678',
    after: ' als je meer wilt weten!',
  })
})

test('the content of the project holds none, but for addresses of roles', () => {
  const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.mdx?$/.test(file),
  )
  const found = files.flatMap((file) =>
    personalDataIn(readFileSync(path.join('content', file), 'utf8').replace(/^id: .*$/m, ''))
      .filter(({ found }) => !found.endsWith('@leerplein.example'))
      .map(({ what, found }) => `${file}: ${what} ${found}`),
  )

  expect(files.length).toBeGreaterThan(20)
  expect(found).toEqual([])
})
