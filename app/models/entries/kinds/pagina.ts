import { kind } from '../kind.ts'

/** A fixed page at the root: about, accessibility, privacy, house rules. */
export const pagina = kind({
  name: 'pagina',
  path: '',
  label: { one: 'Pagina', many: "Pagina's" },
  accent: 'leaf',
  isCase: false,
  version: 1,
  needs: ['body'],
  context: [],
  fields: {},
})
