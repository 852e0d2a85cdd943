import { type SearchWorld, searchDocument } from '../search-world.ts'

/** The n-th day of 2020. */
export const day = (n: number) => new Date(Date.UTC(2020, 0, n)).toISOString()

/** A small site: four public entries, one for the network, one for a team. */
export const documents = {
  amersfoort: searchDocument({
    id: 'amersfoort',
    title: 'Een gemengde werkgroep van raad, inwoners en ambtenaren',
    summary: 'In Amersfoort werkte een werkgroep samen aan een voorstel. Raadsleden zaten naast inwoners.',
    texts: [{ weight: 'high', text: 'Twee raadsleden, vier inwoners en drie ambtenaren.' }],
    body: 'De werkgroep kwam zes keer bij elkaar.\nIedereen had een even zware stem.',
    facets: {
      thema: ['vaardigheden'],
      provincie: ['utrecht'],
      gemeente: ['amersfoort'],
      vorm: ['coproduceren'],
    },
    published: day(1),
  }),
  losser: searchDocument({
    id: 'losser',
    kind: 'plein',
    title: 'Toerisme als gezamenlijk speerpunt',
    summary: 'Losser maakte met alle dorpskernen een Speerpuntennota Toerisme.',
    body: 'De kernen praatten met elkaar. Ondernemers deden mee. Het ging over bewonersparticipatie in het dorp.',
    facets: {
      thema: ['vaardigheden'],
      provincie: ['overijssel'],
      gemeente: ['losser'],
      vorm: ['adviseren', 'coproduceren'],
    },
    published: day(2),
  }),
  denHaag: searchDocument({
    id: 'den-haag',
    title: 'Terrassen op het plein',
    summary: 'In Den Haag maakten bewoners, ondernemers en ambtenaren samen een plan voor de terrassen.',
    body: 'De participatie van bewoners begon klein. Er was veel geluid. Huizen staan er dicht op elkaar.',
    facets: {
      thema: ['overheid'],
      provincie: ['zuid-holland'],
      gemeente: ['den-haag'],
      vorm: ['coproduceren'],
    },
    published: day(3),
  }),
  ladder: searchDocument({
    id: 'ladder',
    kind: 'tool',
    title: 'De participatieladder',
    summary: 'Kies hoeveel invloed mensen krijgen.',
    body: 'Van informeren tot meebeslissen. Een coöperatie kan ook. De stad kiest zelf, met één afwegingskader.',
    facets: { thema: ['overheid'], type: ['model'] },
    published: day(4),
  }),
  geheim: searchDocument({
    id: 'geheim',
    title: 'Reorganisatie van de brandweerkazerne',
    summary: 'Alleen voor het netwerk: toerisme en werkgroep.',
    body: 'Kwispelwater en de participatie van bewoners.',
    facets: { thema: ['verborgen'], provincie: ['drenthe'], gemeente: ['assen'] },
    readers: ['network'],
    published: day(5),
  }),
  team: searchDocument({
    id: 'team',
    title: 'Plan van het team',
    body: 'Nog niet voor iedereen: werkgroep.',
    readers: ['organisation:losser', 'person:anna'],
    published: day(6),
  }),
}

/** Gemeenten of the reference table, some of them without anything in the site. */
export function addGemeenten({ connection }: Pick<SearchWorld, 'connection'>) {
  const insert = connection.prepare(
    "INSERT INTO municipalities (code, slug, name, province) VALUES (?, ?, ?, 'Nederland')",
  )
  const names = ['Amersfoort', 'Losser', 'Den Haag', 'Assen', 'Leusden', 'Ede', 'Amstelveen', 'Rotterdam']
  for (const [index, name] of names.entries())
    insert.run(`GM${index}`, name.toLowerCase().replace(' ', '-'), name)
}
