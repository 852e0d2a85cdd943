import { z } from 'zod'
import type { Vocabulary } from '#app/models/vocabularies/vocabulary.ts'
import { type Field, type FieldOptions, field } from './field.ts'

/** A field that takes its values from a vocabulary. */
export interface ChoiceField<T> extends Field<T> {
  readonly vocabulary: Vocabulary
}

/** One value of a vocabulary. */
export function choice<Slug extends string>(
  vocabulary: Vocabulary<Slug>,
  options: FieldOptions<Slug>,
): ChoiceField<Slug> {
  const base = field<Slug>(options, {
    type: 'choice',
    schema: z.enum(vocabulary.slugs) as unknown as z.ZodType<Slug>,
    show: (slug) => [{ text: vocabulary.label(slug) }],
    facetValues: (slug) => [slug],
  })
  return { ...base, ...named(options.facet, vocabulary), vocabulary }
}

/** One or more values of a vocabulary, each at most once, kept in the order of the vocabulary. */
export function choices<Slug extends string>(
  vocabulary: Vocabulary<Slug>,
  options: FieldOptions<Slug[]>,
): ChoiceField<Slug[]> {
  const inOrder = (slugs: Slug[]) => vocabulary.slugs.filter((slug) => slugs.includes(slug))
  const base = field<Slug[]>(options, {
    type: 'choices',
    schema: z
      .array(z.enum(vocabulary.slugs))
      .min(1)
      .transform((slugs) => inOrder(slugs as Slug[])) as unknown as z.ZodType<Slug[]>,
    show: (slugs) => slugs.map((slug) => ({ text: vocabulary.label(slug) })),
    facetValues: (slugs) => [...slugs],
  })
  return { ...base, ...named(options.facet, vocabulary), vocabulary }
}

function named(facet: unknown, { terms }: Vocabulary) {
  return typeof facet === 'string' ? { facetTerms: { [facet]: terms } } : {}
}
