import { expect, test } from 'vitest'
import {
  documentSchema,
  type EntryDocument,
  mapReferences,
  references,
} from '#app/models/entries/document.ts'
import { facetLabels, facetsOf } from '#app/models/entries/facets.ts'
import { factsOf } from '#app/models/entries/facts.ts'
import { choice } from '#app/models/entries/fields/choice.ts'
import type { Field } from '#app/models/entries/fields/field.ts'
import { link } from '#app/models/entries/fields/link.ts'
import { list } from '#app/models/entries/fields/list.ts'
import { line, prose } from '#app/models/entries/fields/text.ts'
import { kind } from '#app/models/entries/kind.ts'
import { kinds } from '#app/models/entries/kinds/index.ts'
import { missing } from '#app/models/entries/missing.ts'
import { municipalities } from '#app/models/places/municipality.ts'
import { searchText } from '#app/models/search/document.ts'
import { vocabulary } from '#app/models/vocabularies/vocabulary.ts'
import { aDocument } from '../support/worlds/documents.ts'
import { landerd, maashorst } from '../support/worlds/places.ts'

const places = municipalities([landerd, maashorst])
const everyKind = Object.values(kinds)
const allFields = everyKind.flatMap((definition) =>
  Object.entries(definition.fields as Record<string, Field>).map(([name, field]) => ({
    kind: definition.name,
    name,
    field,
  })),
)

test.each(everyKind)('$name names only fields of its own as context and day', ({ context, day, fields }) => {
  expect(Object.keys(fields)).toEqual(expect.arrayContaining([...context, ...(day ? [day] : [])]))
})

test('no kind asks more than ten things before submitting, for longer forms stay empty', () => {
  for (const { needs, fields } of everyKind) {
    const required = Object.values(fields as Record<string, Field>).filter((field) => field.required)
    expect(needs.length + required.length).toBeLessThanOrEqual(10)
  }
})

test.each(allFields.filter(({ field }) => typeof field.facet === 'string'))(
  'the facet of $kind.$name is one that addresses know',
  ({ field }) => {
    expect(Object.keys(facetLabels)).toContain(field.facet)
  },
)

test('no field of a record has the name of a field that every entry has', () => {
  const common = Object.keys(documentSchema(kinds.tool).shape)
  for (const { name } of allFields) expect(common).not.toContain(name)
})

test('a kind made of a few lines has schema, references, facets, facts and search words', () => {
  const moods = vocabulary('stemming', { blij: ['Blij', 'Het ging goed.'] })
  const fields = {
    mood: choice(moods, { label: 'Stemming', facet: 'type', fact: true, search: 'high' }),
    why: prose({ label: 'Waarom', required: 'submit', search: 'normal' }),
    steps: list(
      {
        fields: { title: line({ label: 'Stap' }), tool: link(['tool'], { label: 'Werkvorm' }) },
        needs: ['title'],
      },
      { label: 'Stappen', search: 'low' },
    ),
  }
  const own = kind({
    name: 'proef',
    path: 'proeven',
    label: { one: 'Proef', many: 'Proeven' },
    accent: 'leaf',
    isCase: false,
    version: 1,
    needs: [],
    context: ['mood'],
    fields,
  })
  const record = { mood: 'blij', why: 'Omdat **het** kan.', steps: [{ title: 'Begin', tool: 'a' }] }
  expect(documentSchema(own).shape.record.safeParse(record).success).toBe(true)
  expect(documentSchema(own).shape.record.safeParse({ mood: 'boos' }).success).toBe(false)
  expect(documentSchema(own).shape.record.safeParse({ onbekend: 1 }).success).toBe(false)
  expect(fields.steps.mapReferences(record.steps, (id) => `${id}!`)).toEqual([{ title: 'Begin', tool: 'a!' }])
  expect(fields.mood.facetTerms).toEqual({ type: moods.terms })
  expect(fields.why.texts(record.why)).toEqual([record.why])
  expect(fields.steps.show(record.steps)).toEqual([{ entry: 'a', note: 'Begin' }])
})

test('a place that merged counts for the gemeente it was and the one it became', () => {
  const document = aDocument('experiment', { record: { places: ['landerd'] } })
  expect(facetsOf(document, places)).toMatchObject({
    gemeente: ['landerd', 'maashorst'],
    provincie: ['noord-brabant'],
    grootte: ['50000-100000'],
  })
})

test('the phase of a plein follows from its state', () => {
  expect(facetsOf(aDocument('plein', { record: { state: 'nazorg' } }), places).fase).toEqual(['loopt'])
  expect(facetsOf(aDocument('plein', { record: { state: 'afgelast' } }), places).fase).toEqual(['gestopt'])
})

test('the year is the one a case started, else that of publication', () => {
  expect(facetsOf(aDocument('experiment', { record: { start: '2016-06' } }), places).jaar).toEqual(['2016'])
  expect(facetsOf(aDocument('experiment', { published: '2026-11-02T09:00:00Z' }), places).jaar).toEqual([
    '2026',
  ])
})

test('facts leave out an entry that the viewer may not read, without a trace', () => {
  const document = aDocument('experiment', { record: { tools: ['seen', 'hidden'] } })
  const seen = {
    id: 'seen',
    kind: 'tool',
    path: '/toolbox/x',
    title: 'X',
    summary: null,
    publishedAt: '',
    changedAt: '',
    context: [],
    startsOn: null,
  } as const
  const facts = factsOf(document, { linked: { seen }, places })
  expect(facts.map((fact) => fact.values)).toEqual([[{ text: 'X', href: '/toolbox/x', note: undefined }]])
  expect(factsOf(document, { linked: {}, places })).toEqual([])
})

test('the search document holds titles of entries that everyone who reads it may know, and no others', () => {
  const document = aDocument('experiment', { record: { tools: ['seen', 'hidden'], places: ['landerd'] } })
  const found = searchText(document, {
    places,
    plainText: (text) => text,
    titleOf: (id) => (id === 'seen' ? 'Het Plein' : undefined),
  })
  expect(found.texts.map(({ text }) => text)).toEqual(['Landerd Maashorst', 'Het Plein'])
})

test('the search document has the texts of a list without their Markdown', () => {
  const document = aDocument('tool', {
    record: { steps: [{ title: 'Begin', text: 'Lees de [trap](/toolbox/trap).', minutes: 5 }] },
  })
  const found = searchText(document, {
    places,
    plainText: (text) => text.replace(/\[(.*?)\]\(.*?\)/g, '$1'),
    titleOf: () => undefined,
  })
  expect(found.texts.map(({ text }) => text)).toContain('Begin · Lees de trap. · 5 minuten')
})

test('references of entry and record are found with their field, and can be replaced', () => {
  const document = aDocument('plein', {
    themes: ['t1'],
    owner: 'o1',
    record: {
      experiment: 'e1',
      programme: [{ tool: 'w1', minutes: 5 }, { title: 'Pauze' }],
      partiesInside: [{ party: 'raad', organisation: 'o2' }],
    },
  })
  expect(references(document)).toEqual([
    { field: 'themes', target: 't1' },
    { field: 'owner', target: 'o1' },
    { field: 'programme', target: 'w1' },
    { field: 'experiment', target: 'e1' },
    { field: 'partiesInside', target: 'o2' },
  ])
  expect(references(mapReferences(document, (id) => id.toUpperCase())).map(({ target }) => target)).toEqual([
    'T1',
    'O1',
    'W1',
    'E1',
    'O2',
  ])
})

test('what is required follows domain.md', () => {
  const bare = (kindName: EntryDocument['kind'], record = {}) =>
    missing(aDocument(kindName, { summary: undefined, provenance: 'lid', record }))
      .map(({ field }) => field)
      .sort()
  expect(bare('experiment')).toEqual([
    'challenge',
    'concrete',
    'owner',
    'phase',
    'places',
    'summary',
    'themes',
  ])
  expect(bare('plein')).toEqual(['owner', 'places', 'vraagstuk', 'vraagstukeigenaar'])
  expect(bare('plein', { state: 'gehouden' })).toEqual([
    'date',
    'owner',
    'participants',
    'places',
    'vraagstuk',
    'vraagstukeigenaar',
  ])
  expect(bare('blog')).toEqual(['about', 'how', 'lessons'])
  expect(bare('tool')).toEqual(['sources', 'steps', 'type', 'when'])
  expect(bare('bijeenkomst')).toEqual(['date', 'location', 'startTime'])
})

test('what comes from a source needs title, summary and that source only', () => {
  const old = aDocument('experiment', { provenance: 'historisch', summary: undefined })
  expect(missing(old).map(({ field }) => field)).toEqual(['summary', 'origin'])
  expect(missing({ ...old, summary: 'Zo was het.', origin: [{ title: 'Een pagina' }] })).toEqual([])
})
