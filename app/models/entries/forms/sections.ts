import type { Field } from '../fields/field.ts'
import type { KindName } from '../kinds/index.ts'
import { kindOf } from '../kinds/index.ts'

/** A part of a form: fields of the record that belong together. */
export interface FormSection {
  readonly title: string
  readonly fields: readonly (readonly [name: string, field: Field])[]
}

/** The fields of a kind in the parts of its form: a field with a `section` begins one. */
export function formSections(kind: KindName): FormSection[] {
  const { fields, label } = kindOf(kind)
  const sections: { title: string; fields: [string, Field][] }[] = []
  for (const [name, field] of Object.entries(fields)) {
    const section = (field as Field).section
    if (section !== undefined || sections.length === 0)
      sections.push({ title: section ?? label.one, fields: [] })
    sections.at(-1)?.fields.push([name, field as Field])
  }
  return sections
}
