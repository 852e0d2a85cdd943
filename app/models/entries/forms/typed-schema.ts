import { z } from 'zod'
import type { Typed, TypedGroup } from './typed.ts'

const text = z.string().default('')
const texts = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((value) => [value].flat())

/** The fields of a form as a browser sends them, whatever was typed: nothing is refused here, so nothing is lost. */
export const typedSchema = z.object({
  title: text,
  summary: text,
  body: text,
  themes: texts,
  owner: text,
  visibility: text,
  record: z
    .record(z.string(), z.unknown())
    .default({})
    .transform((record) => record as TypedGroup),
}) satisfies z.ZodType<Typed>
