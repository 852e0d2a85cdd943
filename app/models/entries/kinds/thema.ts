import { links } from '../fields/link.ts'
import { list } from '../fields/list.ts'
import { line, prose, sources } from '../fields/text.ts'
import { kind } from '../kind.ts'

/** A theme of the network: its question, its approach and who tends it. */
export const thema = kind({
  name: 'thema',
  path: 'themas',
  label: { one: 'Thema', many: "Thema's" },
  accent: 'leaf',
  isCase: false,
  version: 1,
  needs: ['summary'],
  context: [],
  fields: {
    question: prose({ label: 'De vraag', required: 'submit', search: 'high' }),
    approach: prose({ label: 'De aanpak', search: 'normal' }),
    brokers: list(
      { fields: { role: line({ label: 'Rol en organisatie' }) }, needs: ['role'] },
      { label: 'Kennismakelaar', fact: true },
    ),
    parties: links(['organisatie'], { label: 'Partijen', facet: 'organisatie', fact: true }),
    reading: sources({ label: 'Meer lezen', search: 'low' }),
    linksTo: links(['tool', 'leerkring', 'bijeenkomst', 'experiment', 'plein', 'thema'], {
      label: 'Zie ook',
    }),
  },
})
